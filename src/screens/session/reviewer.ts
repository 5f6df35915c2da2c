import { openFindings } from '../../check/acknowledge'
import { mergeBlankRows } from '../../check/blank-rows'
import { type CheckResult, createChecker } from '../../check/check'
import type { Finding } from '../../check/finding'
import type { DraftInput } from '../../report/draft'
import type { Report } from '../../report/report'
import type { Form } from '../../template/form'
import type { Guide } from '../../template/guide'
import { stepStatesOf } from './step-states'
import type { StepStates } from './steps'

/** What the checks say of the report as it stands with the last key typed. */
export interface Reviewed {
  readonly report: Report
  readonly guide: Guide
  readonly result: CheckResult
  /**
   * Findings that mark a cell: no notes, which may well stand, and no blanks while one is still typing.
   */
  readonly atCell: ReadonlyMap<string, readonly Finding[]>
  /** What stands between the report and its final version. */
  readonly open: readonly Finding[]
  /** Cells that a broken relation reads, wherever its finding stands. */
  readonly involved: ReadonlySet<string>
}

export interface Review extends Reviewed {
  readonly steps: StepStates
}

export type Reviewer = (report: Report, input: DraftInput) => Review

/** `lastYear` is last year's report, where the draft carries one to be checked against. */
export function createReviewer(form: Form, guide: Guide, lastYear?: Report): Reviewer {
  const check = createChecker(form, guide)
  let steps: StepStates = new Map()
  return (report, { acknowledged }) => {
    const checked = check(report, lastYear)
    const result = { ...checked, findings: mergeBlankRows(checked.findings, report) }
    const reviewed = {
      report,
      guide,
      result,
      atCell: groupByCell(result.findings),
      open: openFindings(result.findings, acknowledged),
      involved: new Set(
        result.findings.flatMap(({ level, involved }) =>
          level === 'note' ? [] : (involved ?? []),
        ),
      ),
    }
    steps = stepStatesOf(reviewed, steps)
    return { ...reviewed, steps }
  }
}

function groupByCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings.filter(({ isMissing, level }) => !isMissing && level !== 'note')) {
    groups.set(finding.where, [...(groups.get(finding.where) ?? []), finding])
  }
  return groups
}
