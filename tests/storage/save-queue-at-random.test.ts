import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Draft } from '../../src/report/draft'
import { saveDelay } from '../../src/storage/save-queue'
import { draftSaying, sentenceIn } from './any-draft'
import { disk, recordAt } from './database'
import { oneRound, type QueueUnderTest, startQueue } from './queue-under-test'
import { loaded } from './stored'

type Event =
  | { readonly type: 'push' | 'flush' | 'fill disk' | 'make room' | 'other window saves' | 'list' }
  | { readonly type: 'time passes'; readonly milliseconds: number }
  | { readonly type: 'database works'; readonly rounds: number }

const ownEvents: fc.Arbitrary<Event>[] = [
  fc.constant({ type: 'push' }),
  fc.constant({ type: 'flush' }),
  fc.constant({ type: 'list' }),
  fc.constant({ type: 'fill disk' }),
  fc.constant({ type: 'make room' }),
  fc.record({
    type: fc.constant('time passes' as const),
    milliseconds: fc.constantFrom(1, saveDelay - 1, saveDelay),
  }),
  fc.record({
    type: fc.constant('database works' as const),
    rounds: fc.integer({ min: 1, max: 9 }),
  }),
]
const otherWindow: fc.Arbitrary<Event> = fc.constant({ type: 'other window saves' })

/** The start screen once made a copy of what its own window was about to save. */
const onceCopied: Event[] = [
  { type: 'push' },
  { type: 'flush' },
  { type: 'push' },
  { type: 'flush' },
  { type: 'list' },
]

/** The flush at the end once saved the refused text over the newer one. */
const onceLost: Event[] = [
  { type: 'push' },
  { type: 'fill disk' },
  { type: 'flush' },
  { type: 'database works', rounds: 1 },
  { type: 'push' },
  { type: 'flush' },
]

const draft = (sentence: string): Draft => draftSaying(sentence)

test('After pushes, flushes, delays and refusals, a good flush stores the last push', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...ownEvents), { maxLength: 25 }), async (events) => {
      const under = await startQueue(draft('first'))
      const last = await play(events, under)
      expect(await storedSentences(under)).toEqual(new Map([['draft-1', last]]))
      expect(under.storage.length).toBe(0)
      expect(under.mostAtOnce()).toBeLessThanOrEqual(1)
    }),
    { numRuns: 120, examples: [[onceLost], [onceCopied]] },
  )
})

test('With another window saving in between, the last push and the other text are both stored', async () => {
  const events = fc.array(fc.oneof(...ownEvents, otherWindow), { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(events, async (sequence) => {
      const under = await startQueue(draft('first'))
      const last = await play([...sequence, { type: 'push' }], under)
      const { id } = under.queue.base()
      expect(await recordAt(id)).toMatchObject({ narratives: { overview: last } })
      expect((await storedSentences(under)).size).toBe(id === 'draft-1' ? 1 : 2)
      if (id === 'draft-1') return
      expect(await recordAt('draft-1')).toMatchObject({
        narratives: { overview: expect.stringMatching(/^other window/) },
      })
    }),
    { numRuns: 120 },
  )
})

/** Plays the events, then has room and flushes until the queue says that all is saved. */
async function play(events: readonly Event[], under: QueueUnderTest): Promise<string> {
  const { queue } = under
  const { fill, makeRoom } = disk()
  const lists: Promise<unknown>[] = []
  let last = 'first'
  let count = 0
  for (const event of events) {
    count += 1
    switch (event.type) {
      case 'push':
        last = `push ${count}`
        queue.push(draft(last))
        break
      case 'flush':
        queue.flush()
        break
      case 'list':
        lists.push(under.store.list())
        break
      case 'fill disk':
        fill()
        break
      case 'make room':
        makeRoom()
        break
      case 'time passes':
        vi.advanceTimersByTime(event.milliseconds)
        break
      case 'database works':
        for (let round = 0; round < event.rounds; round += 1) await oneRound()
        break
      case 'other window saves':
        makeRoom()
        await saveFromOtherWindow(under, `other window ${count}`)
    }
  }
  makeRoom()
  await queue.flush()
  await Promise.all(lists)
  await queue.flush()
  expect(queue.state().type).toMatch(/^(saved|forked)$/)
  return last
}

async function saveFromOtherWindow({ store }: QueueUnderTest, sentence: string): Promise<void> {
  const opened = await loaded(store, 'draft-1')
  await store.save({ ...opened, narratives: { overview: sentence } })
}

async function storedSentences({
  store,
}: QueueUnderTest): Promise<Map<string, string | undefined>> {
  const { drafts } = await store.list()
  return new Map(
    drafts.flatMap(({ id, opened }) =>
      opened.ok ? [[id, sentenceIn(opened.draft)] as const] : [],
    ),
  )
}
