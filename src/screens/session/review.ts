import { openFindings } from '../../check/acknowledge'
import { type CheckResult, createChecker } from '../../check/check'
import type { Finding } from '../../check/finding'
import type { DraftInput } from '../../report/draft'
import { type Report, readReport } from '../../report/report'
import type { Form } from '../../template/form'

/** The report as it stands with the last key typed, and what the checks say of it. */
export interface Review {
  readonly report: Report
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

export interface ReviewStore {
  get(): Review
  update(input: DraftInput): void
  subscribe(listener: () => void): () => void
}

/** `lastYear` is last year's report, where the draft carries one to be checked against. */
export function createReviewStore(
  form: Form,
  year: number,
  first: DraftInput,
  lastYear?: Report,
): ReviewStore {
  const check = createChecker(form)
  const reviewOf = (input: DraftInput) => {
    const report = readReport({ ...input, year }, form)
    return reviewFrom(report, check(report, lastYear), input)
  }
  let review = reviewOf(first)
  const listeners = new Set<() => void>()
  return {
    get: () => review,
    update: (input) => {
      review = reviewOf(input)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function reviewFrom(report: Report, result: CheckResult, input: DraftInput): Review {
  return {
    report,
    result,
    atCell: groupByCell(result.findings),
    open: openFindings(result.findings, input.acknowledged),
    involved: new Set(result.findings.flatMap(({ involved }) => involved ?? [])),
  }
}

function groupByCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings.filter(({ isMissing, level }) => !isMissing && level !== 'note')) {
    groups.set(finding.where, [...(groups.get(finding.where) ?? []), finding])
  }
  return groups
}
