import type { Report } from '../report/report'
import type { Rule } from '../template/template'
import { checkEqual } from './check-equal'
import { checkFilled } from './check-filled'
import { checkRollForward, checkSameAsLastYear } from './check-last-year'
import { checkSum } from './check-sum'
import type { Finding, Outcome } from './finding'

export interface CheckResult {
  readonly findings: readonly Finding[]
  /** Relations between figures: how many hold, are broken, or wait for a blank operand. */
  readonly relations: Readonly<Record<Outcome['status'], number>>
}

/** Every rule of the report's template. Rules on last year are left out where there is no such report. */
export function checkReport(report: Report, lastYear?: Report): CheckResult {
  const results = report.form.template.rules.map((rule) => ({
    rule,
    outcomes: outcomesOf(rule, report, lastYear),
  }))
  const relations = results
    .filter(({ rule }) => rule.kind !== 'filled')
    .flatMap(({ outcomes }) => outcomes)
  return {
    findings: results.flatMap(({ outcomes }) => findingsOf(outcomes)),
    relations: {
      holds: countOf(relations, 'holds'),
      broken: countOf(relations, 'broken'),
      open: countOf(relations, 'open'),
    },
  }
}

function outcomesOf(rule: Rule, report: Report, lastYear: Report | undefined): Outcome[] {
  switch (rule.kind) {
    case 'filled':
      return checkFilled(rule, report)
    case 'sum':
      return checkSum(rule, report)
    case 'equal':
      return checkEqual(rule, report)
    case 'same-as-last-year':
      return lastYear ? checkSameAsLastYear(rule, report, lastYear) : []
    case 'roll-forward':
      return lastYear ? checkRollForward(rule, report, lastYear) : []
  }
}

function findingsOf(outcomes: readonly Outcome[]): Finding[] {
  return outcomes.flatMap((outcome) => (outcome.status === 'broken' ? [outcome.finding] : []))
}

function countOf(outcomes: readonly Outcome[], status: Outcome['status']): number {
  return outcomes.filter((outcome) => outcome.status === status).length
}
