import { onTestFinished, vi } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import { createSaveQueue, type SaveQueue } from '../../src/storage/save-queue'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'
import { sentenceIn } from './any-draft'
import { emptyDatabase } from './database'
import { MemoryStorage } from './memory-storage'
import { saved } from './stored'

export interface QueueUnderTest {
  readonly queue: SaveQueue
  readonly store: DraftStore
  readonly storage: MemoryStorage
  /** The draft that the queue began with, stored once. */
  readonly first: Draft
  /** The sentences that went to the store, in order. */
  readonly sentToStore: readonly (string | undefined)[]
  /** Ends the session that the queue saves for. */
  readonly leave: () => void
  /** How many saves were ever under way at the same time. */
  readonly mostAtOnce: () => number
}

/** A queue over an empty database; its clock stands still until a test moves it. */
export async function startQueue(draft: Draft): Promise<QueueUnderTest> {
  emptyDatabase()
  // The database's own timing (setImmediate) stays real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const storage = new MemoryStorage()
  const store = createDraftStore(library, createMirror(storage))
  const first = await saved(store, draft)
  const sentToStore: (string | undefined)[] = []
  let underWay = 0
  let most = 0
  const watched: DraftStore = {
    ...store,
    save: async (next) => {
      sentToStore.push(sentenceIn(next))
      underWay += 1
      most = Math.max(most, underWay)
      try {
        return await store.save(next)
      } finally {
        underWay -= 1
      }
    },
  }
  const queue = createSaveQueue(watched, first)
  const leave = store.hold(() => queue.base().id)
  return { queue, store, storage, leave, first, sentToStore, mostAtOnce: () => most }
}

/** Lets the database work until no save is under way. */
export async function untilIdle(queue: SaveQueue): Promise<void> {
  for (let round = 0; round < 1000; round += 1) {
    await oneRound()
    if (queue.state().type !== 'saving') return
  }
  throw new Error('the queue never comes to rest')
}

/** One turn of the event loop. */
export function oneRound(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

export async function pass(milliseconds: number, queue: SaveQueue): Promise<void> {
  vi.advanceTimersByTime(milliseconds)
  await untilIdle(queue)
}
