import type { DraftInput } from '../../report/draft'
import type { Report } from '../../report/report'
import { createReportReader } from '../../report/report-reader'
import type { Form } from '../../template/form'
import type { Review, Reviewer } from './reviewer'

/** All of it is of what was told last, also of what could wait. */
export interface ReviewStore {
  report(): Report
  /** Undefined until the checks are here: nothing is known of the report's faults before. */
  checked(): Review | undefined
  /** True where the checks were asked for and could not be fetched. */
  isWithoutChecks(): boolean
  /** For what is shown and done only once the checks are here. */
  get(): Review
  /** Once, however often it is asked for; again where they could not be fetched. */
  fetchChecks(): void
  update(input: DraftInput): void
  /** For keys in a long text: listeners hear of it once the clerk pauses. */
  updateSoon(input: DraftInput): void
  subscribe(listener: () => void): () => void
}

/** Milliseconds without a key. */
const pause = 150

export function createReviewStore(
  form: Form,
  year: number,
  first: DraftInput,
  loadReviewer: () => Promise<Reviewer>,
): ReviewStore {
  let input = first
  const read = createReportReader(form)
  let report = read({ ...first, year })
  let reviewer: Reviewer | undefined
  let review: Review | undefined
  let fetching: 'no' | 'yes' | 'failed' = 'no'
  let isWaiting = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const settle = () => {
    if (!isWaiting) return
    report = read({ ...input, year })
    review = reviewer?.(report, input)
    isWaiting = false
  }
  const tell = () => {
    settle()
    for (const listener of listeners) listener()
  }
  const arrive = (fetched: Reviewer) => {
    reviewer = fetched
    isWaiting = true
    tell()
  }
  const fail = () => {
    fetching = 'failed'
    tell()
  }
  const checked = () => {
    settle()
    return review
  }
  return {
    report: () => {
      settle()
      return report
    },
    checked,
    isWithoutChecks: () => fetching === 'failed',
    get: () => {
      const known = checked()
      if (!known) throw new Error('the checks have not arrived')
      return known
    },
    fetchChecks: () => {
      if (fetching === 'yes') return
      const isAgain = fetching === 'failed'
      fetching = 'yes'
      if (isAgain) tell()
      loadReviewer().then(arrive, fail)
    },
    update: (next) => {
      clearTimeout(timer)
      input = next
      isWaiting = true
      tell()
    },
    updateSoon: (next) => {
      clearTimeout(timer)
      input = next
      isWaiting = true
      timer = setTimeout(tell, pause)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
