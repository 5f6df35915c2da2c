import { checkReport } from '../src/check/check'
import { claimsOf } from '../src/check/narrative/claims-of'
import { readReport } from '../src/report/report'
import { draft, editedDraft, form } from './report'

/** Reading the draft and every check of it, as after each key. */
export function checkAnew(): unknown {
  const report = readReport(draft, form)
  return [checkReport(report), claimsOf(report)]
}

let figure = 0

/** The same after another key: every round another figure. */
export function checkAgain(): unknown {
  return checkReport(readReport(editedDraft(figure++ % 1000), form))
}
