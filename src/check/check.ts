import type { Report } from '../report/report'
import type { Rule } from '../template/template'
import { checkDated } from './check-dated'
import { checkEqual } from './check-equal'
import { checkFilled } from './check-filled'
import { checkJump } from './check-jump'
import { checkRollForward, checkSameAsLastYear } from './check-last-year'
import { checkSum } from './check-sum'
import type { Finding, Outcome } from './finding'
import { checkLiveFigures } from './narrative/check-live-figures'
import { checkNarrative } from './narrative/check-narrative'
import { checkWording } from './wording/check-wording'

/** Relations between figures: how many hold, are broken, or wait for a blank operand. */
export type RelationCounts = Readonly<Record<Outcome['status'], number>>

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly relations: RelationCounts
  /** The same by table; a table without relations is not in it. */
  readonly relationsByTable: ReadonlyMap<string, RelationCounts>
}

/** Every rule of the report's template. Rules on last year are left out where there is no such report. */
export function checkReport(report: Report, lastYear?: Report): CheckResult {
  const results = report.form.template.rules.map((rule) => ({
    rule,
    outcomes: outcomesOf(rule, report, lastYear),
  }))
  const relations = results.flatMap(({ rule, outcomes }) =>
    'table' in rule ? outcomes.map((outcome) => ({ table: rule.table, outcome })) : [],
  )
  const tables = [...new Set(relations.map(({ table }) => table))]
  const countIn = (wanted: readonly string[]) =>
    countRelations(relations.filter(({ table }) => wanted.includes(table)))
  return {
    findings: results.flatMap(({ outcomes }) => findingsOf(outcomes)),
    relations: countIn(tables),
    relationsByTable: new Map(tables.map((table) => [table, countIn([table])])),
  }
}

function outcomesOf(rule: Rule, report: Report, lastYear: Report | undefined): Outcome[] {
  switch (rule.kind) {
    case 'filled':
      return checkFilled(rule, report, lastYear)
    case 'dated':
      return checkDated(rule, report)
    case 'sum':
      return checkSum(rule, report)
    case 'equal':
      return checkEqual(rule, report)
    case 'same-as-last-year':
      return lastYear ? checkSameAsLastYear(rule, report, lastYear) : []
    case 'roll-forward':
      return lastYear ? checkRollForward(rule, report, lastYear) : []
    case 'jump':
      return lastYear ? checkJump(rule, report, lastYear) : []
    case 'narrative':
      return checkNarrative(rule, report, lastYear)
    case 'live-figures':
      return checkLiveFigures(rule, report)
    default:
      return checkWording(rule, report, lastYear)
  }
}

function findingsOf(outcomes: readonly Outcome[]): Finding[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'broken' ? [outcome.finding] : []))
}

function countRelations(relations: readonly { readonly outcome: Outcome }[]): RelationCounts {
  const count = (status: Outcome['status']) =>
    relations.filter(({ outcome }) => outcome.status === status).length
  return { holds: count('holds'), broken: count('broken'), open: count('open') }
}
