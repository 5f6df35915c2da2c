import { createContext, useContext, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Draft, DraftInput } from '../../report/draft'
import type { Report } from '../../report/report'
import type { SaveQueue, SaveState } from '../../storage/save-queue'
import type { Form } from '../../template/form'
import type { EditHistory } from './edit-history'
import type { ReviewStore } from './review'
import type { Review } from './reviewer'

/** Everything that the steps of the wizard share about the draft that is open. */
export interface Session {
  readonly form: Form
  readonly fields: UseFormReturn<DraftInput>
  readonly review: ReviewStore
  readonly queue: SaveQueue
  /** Undo and redo. */
  readonly edits: EditHistory
  /** The draft with what is in the fields right now. */
  readonly current: () => Draft
  /**
   * Puts what `carry` makes of the draft in its place. Called once all is saved, with what is in the
   * fields by then: typing goes on meanwhile.
   */
  readonly replace: (carry: (now: Draft) => Draft) => void
  readonly pathTo: (step: string) => string
  /** The address that is to have the focus once its step is shown. */
  readonly focusTarget: { current: string | undefined }
  /** Last year's report, where the draft was begun from it. */
  readonly lastYear: Report | undefined
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('SessionContext is missing above this component')
  return session
}

/**
 * A part of the review; the component renders again only when that part is another value. Only below
 * `AfterChecks`: there is no review before.
 */
export function useReview<Part>(select: (review: Review) => Part): Part {
  const { review } = useSession()
  return useSyncExternalStore(review.subscribe, () => select(review.get()))
}

/** True where the checks were asked for and did not come. */
export function useIsWithoutChecks(): boolean {
  const { review } = useSession()
  return useSyncExternalStore(review.subscribe, review.isWithoutChecks)
}

/** The same for what is shown before the checks are here: until then, `meanwhile`. */
export function useReviewSoon<Part>(select: (review: Review) => Part, meanwhile: Part): Part {
  const { review } = useSession()
  return useSyncExternalStore(review.subscribe, () => {
    const checked = review.checked()
    return checked ? select(checked) : meanwhile
  })
}

/** A part of the report as it was typed, checked or not. */
export function useReport<Part>(select: (report: Report) => Part): Part {
  const { review } = useSession()
  return useSyncExternalStore(review.subscribe, () => select(review.report()))
}

/** A part of the save state, which is another one with every key. */
export function useSaveState<Part>(select: (state: SaveState) => Part): Part {
  const { queue } = useSession()
  return useSyncExternalStore(queue.subscribe, () => select(queue.state()))
}
