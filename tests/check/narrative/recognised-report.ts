import { draftOf } from '../../../src/files/start-from-last-year'
import { type Report, readReport } from '../../../src/report/report'
import { formOf } from '../../../src/template/library'
import { library } from '../../../templates/library'
import { reportIn } from '../../recognise/read-report'

/** The report in a file, as the check of a file that was dropped reads it. */
export async function recognisedReport(bytes: Uint8Array): Promise<Report> {
  const found = await reportIn(bytes)
  const draft = draftOf({ ...found, year: found.year ?? 0 }, 'report', library)
  const form = formOf(library, draft)
  if (!form) throw new Error(`No template ${draft.template}`)
  return readReport(draft, form)
}
