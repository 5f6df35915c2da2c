import { type Checker, checkReport, createChecker } from '../src/check/check'
import { readReport } from '../src/report/report'
import { createReportReader } from '../src/report/report-reader'
import { guide } from '../templates/guide'
import { draft, editedDraft, form } from './report'

/** Reading the draft and every check of it, as when it is opened. */
export function checkAnew(): unknown {
  return checkReport(readReport(draft, form), guide)
}

let checker: Checker | undefined
let read: ReturnType<typeof createReportReader> | undefined
let figure = 0

/** The same after another key: every round another figure. */
export function checkAgain(): unknown {
  checker ??= createChecker(form, guide)
  read ??= createReportReader(form)
  return checker(read(editedDraft(figure++ % 1000)))
}
