import type { Report } from '../report/report'
import type { Form } from '../template/form'
import { type Guide, rulesOf } from '../template/guide'
import { type Check, checkOf } from './check-of'
import type { Finding, Outcome } from './finding'
import { keptCheck } from './kept-check'
import type { Claim } from './narrative/claim'

/** Relations between figures: how many hold, are broken, or wait for a blank operand. */
export type RelationCounts = Readonly<Record<Outcome['status'], number>>

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly relations: RelationCounts
  /** The same by table; a table without relations is not in it. */
  readonly relationsByTable: ReadonlyMap<string, RelationCounts>
  /** What the texts say of the tables; none on a format without a rule for it. */
  readonly claims: readonly Claim[]
}

/** Checks reports on one form. Rules on last year are left out where there is no such report. */
export type Checker = (report: Report, lastYear?: Report) => CheckResult

/** Every rule of the form's template, made ready once for a report that is checked key by key. */
export function createChecker(form: Form, guide: Guide): Checker {
  const checks = rulesOf(form.template, guide).map((rule) => ({
    rule,
    check: keptCheck(checkOf(rule, form)),
  }))
  const tables = [...new Set(checks.flatMap(({ rule }) => ('table' in rule ? [rule.table] : [])))]
  return (report, lastYear) => {
    const results = checks.map(({ rule, check }) => ({
      rule,
      ...resultOf(check, report, lastYear),
    }))
    const outcomesIn = (table: string) =>
      results.flatMap(({ rule, outcomes }) =>
        'table' in rule && rule.table === table ? outcomes : [],
      )
    const byTable = tables.map((table) => [table, countRelations(outcomesIn(table))] as const)
    return {
      findings: results.flatMap(({ outcomes }) => findingsOf(outcomes)),
      relations: addUp(byTable.map(([, counts]) => counts)),
      relationsByTable: new Map(byTable),
      claims: results.flatMap(({ claims }) => claims),
    }
  }
}

/** One report, checked once. */
export function checkReport(report: Report, guide: Guide, lastYear?: Report): CheckResult {
  return createChecker(report.form, guide)(report, lastYear)
}

function resultOf(check: Check, report: Report, lastYear: Report | undefined) {
  const result = check(report, lastYear)
  return 'claims' in result ? result : { outcomes: result, claims: [] }
}

function findingsOf(outcomes: readonly Outcome[]): Finding[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'broken' ? [outcome.finding] : []))
}

function countRelations(outcomes: readonly Outcome[]): RelationCounts {
  const count = (wanted: Outcome['status']) =>
    outcomes.filter(({ status }) => status === wanted).length
  return { holds: count('holds'), broken: count('broken'), open: count('open') }
}

function addUp(counts: readonly RelationCounts[]): RelationCounts {
  const sum = (status: Outcome['status']) =>
    counts.reduce((total, count) => total + count[status], 0)
  return { holds: sum('holds'), broken: sum('broken'), open: sum('open') }
}
