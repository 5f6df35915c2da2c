import type { Report } from '../report/report'
import type { Form } from '../template/form'
import type { Rule } from '../template/template'
import { checkDated } from './check-dated'
import { checkEqual } from './check-equal'
import { filledCheck } from './check-filled'
import { checkJump } from './check-jump'
import { checkRollForward, checkSameAsLastYear } from './check-last-year'
import { checkLedgerAgrees, checkLedgerComplete } from './check-ledger'
import { sumCheck } from './check-sum'
import type { Outcome } from './finding'
import { checkLiveFigures } from './narrative/check-live-figures'
import { type NarrativeResult, narrativeCheck } from './narrative/check-narrative'
import { wordingCheck } from './wording/check-wording'

/** One rule, made ready for reports on one form. */
export type Check = (report: Report, lastYear?: Report) => Outcome[] | NarrativeResult

export function checkOf(rule: Rule, form: Form): Check {
  switch (rule.kind) {
    case 'filled':
      return filledCheck(rule, form)
    case 'dated':
      return (report) => checkDated(rule, report)
    case 'sum':
      return sumCheck(rule, form)
    case 'equal':
      return (report) => checkEqual(rule, report)
    case 'same-as-last-year':
      return (report, lastYear) => (lastYear ? checkSameAsLastYear(rule, report, lastYear) : [])
    case 'roll-forward':
      return (report, lastYear) => (lastYear ? checkRollForward(rule, report, lastYear) : [])
    case 'jump':
      return (report, lastYear) => (lastYear ? checkJump(rule, report, lastYear) : [])
    case 'ledger-complete':
      return (report) => checkLedgerComplete(rule, report)
    case 'ledger-agrees':
      return (report) => checkLedgerAgrees(rule, report)
    case 'narrative':
      return narrativeCheck(rule)
    case 'live-figures':
      return (report) => checkLiveFigures(rule, report)
    default:
      return wordingCheck(rule)
  }
}
