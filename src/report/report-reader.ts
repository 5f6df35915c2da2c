import type { Form } from '../template/form'
import { type ReadBefore, type Report, type ReportInput, readReport } from './report'

/**
 * Reads one draft again and again, as it is typed: what says the same as the time before stays the same
 * object, so that whoever reads the report can tell what is another.
 */
export function createReportReader(form: Form): (draft: ReportInput) => Report {
  let before: ReadBefore | undefined
  return (draft) => {
    const report = readReport(draft, form, before)
    before = { draft, report }
    return report
  }
}
