import { openFindings } from '../../check/acknowledge'
import { mergeBlankRows } from '../../check/blank-rows'
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
  /** Of all that was told, also of what could wait. */
  get(): Review
  update(input: DraftInput): void
  /** For keys in a long text: listeners hear of it once the clerk pauses. */
  updateSoon(input: DraftInput): void
  subscribe(listener: () => void): () => void
}

/** Milliseconds without a key. */
const pause = 150

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
  let waiting: DraftInput | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const settle = () => {
    if (!waiting) return
    review = reviewOf(waiting)
    waiting = undefined
  }
  const tell = () => {
    settle()
    for (const listener of listeners) listener()
  }
  return {
    get: () => {
      settle()
      return review
    },
    update: (input) => {
      clearTimeout(timer)
      waiting = input
      tell()
    },
    updateSoon: (input) => {
      clearTimeout(timer)
      waiting = input
      timer = setTimeout(tell, pause)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function reviewFrom(report: Report, checked: CheckResult, input: DraftInput): Review {
  const result = { ...checked, findings: mergeBlankRows(checked.findings, report) }
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
