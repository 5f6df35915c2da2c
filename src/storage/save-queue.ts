import type { Draft } from '../report/draft'
import { problemOf, type StorageProblem } from './storage-problem'
import type { DraftStore } from './stored-draft'

export type SaveState =
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'waiting' }
  | { readonly type: 'saving' }
  /** The database refused. `kept` tells whether the text is at least kept aside. */
  | { readonly type: 'failed'; readonly kept: boolean; readonly problem: StorageProblem }
  /** Another window had saved in between: from here on this window saves a draft of its own. */
  | { readonly type: 'forked'; readonly at: string }

export interface SaveQueue {
  /** Saves within 500 ms, however fast one types; one save is under way at a time. */
  push(draft: Draft): void
  /** Saves what waits or was refused at once, and keeps it aside in case the page closes first. */
  flush(): Promise<void>
  state(): SaveState
  /** What the next save is based on: another id after a fork. */
  base(): Pick<Draft, 'id' | 'revision'>
  subscribe(listener: () => void): () => void
}

export const saveDelay = 500

export function createSaveQueue(store: DraftStore, first: Draft): SaveQueue {
  let state: SaveState = { type: 'saved', at: first.savedAt }
  let { id, revision } = first
  let waiting: Draft | undefined
  let saving: Draft | undefined
  let refused: Draft | undefined
  let isWaitingKept = false
  let isForkUntold = false
  let kept: Draft | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<void> | undefined
  const listeners = new Set<() => void>()

  const show = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const keepAside = (draft: Draft) => {
    kept = draft
    return store.keepAside({ ...draft, id, revision })
  }
  /** What was kept aside before a save is kept on top of the revision after it, or is in it. */
  const keepOn = () => {
    saving = undefined
    const before = kept
    kept = undefined
    if (isWaitingKept) keepWaiting()
    if (before && before !== waiting) store.dropAside({ ...before, id })
  }
  const keepWaiting = () => {
    if (!waiting) return
    keepAside(waiting)
    isWaitingKept = true
  }
  /** A page that is closed takes the save that is under way down with it. */
  const keepUnsaved = () => {
    if (waiting) keepWaiting()
    else if (saving) keepAside(saving)
  }

  /** From here on the text is a draft of its own, also where it cannot be saved yet. */
  const part = () => {
    const before = kept && { ...kept, id }
    id = store.idApart(id)
    revision = 0
    isForkUntold = true
    if (before && keepAside(before)) store.dropAside(before)
  }

  const send = (draft: Draft) => {
    if (isForkUntold) store.parted.note(id)
    return store.save({ ...draft, id, revision })
  }

  const save = async (draft: Draft) => {
    const idBefore = id
    let result = await send(draft)
    while (result.type === 'overtaken') {
      part()
      result = await send(draft)
    }
    if (id !== idBefore) store.dropAside({ ...draft, id: idBefore })
    revision = result.draft.revision
    keepOn()
    const at = result.draft.savedAt
    if (isForkUntold) show({ type: 'forked', at })
    else show(waiting ? { type: 'waiting' } : { type: 'saved', at })
    isForkUntold = false
  }

  const drain = async () => {
    while (waiting) {
      const draft = waiting
      waiting = undefined
      saving = draft
      isWaitingKept = false
      show({ type: 'saving' })
      try {
        await save(draft)
        refused = undefined
      } catch (error) {
        refused = draft
        const isKept = keepAside(waiting ?? draft)
        if (isForkUntold && !isKept) store.parted.forget(id)
        show({ type: 'failed', kept: isKept, problem: problemOf(error) })
      }
      saving = undefined
    }
    underWay = undefined
  }

  const start = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting) underWay ??= drain()
    return underWay ?? Promise.resolve()
  }

  return {
    push: (draft) => {
      waiting = draft
      isWaitingKept = false
      if (state.type === 'failed') keepWaiting()
      else show({ type: 'waiting' })
      timer ??= setTimeout(start, saveDelay)
    },
    flush: () => {
      if (!underWay) waiting ??= refused
      keepUnsaved()
      return start()
    },
    state: () => state,
    base: () => ({ id, revision }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
