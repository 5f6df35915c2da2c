import { expect, test } from 'vitest'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'
import { draftSaying, sentenceIn } from './any-draft'
import { countRecords, disk } from './database'
import { type QueueUnderTest, startQueue } from './queue-under-test'
import { loaded, saved } from './stored'

const theirs = '另一个窗口写的'

test('A fork that the disk refuses is not copied by its own page before it is saved', async () => {
  const { queue, store } = await forkRefused()
  await store.list()
  await queue.flush()
  expect(await sentences(store)).toEqual(['乙', theirs].sort())
  expect(await countRecords()).toBe(2)
})

test('A fork that the disk refuses is not copied by another window, however much is typed on', async () => {
  const { queue, storage } = await forkRefused()
  const other = windowOver(storage)
  for (const sentence of ['乙丙', '乙丙丁']) {
    expect(await sentences(other)).toContain(theirs)
    queue.push(draftSaying(sentence))
  }
  expect(await sentences(other)).toEqual(['乙丙丁', theirs].sort())
  await queue.flush()
  expect(await sentences(other)).toEqual(['乙丙丁', theirs].sort())
  expect(queue.state().type).toBe('forked')
  expect(storage.length).toBe(0)
})

test('A fork that the disk refuses is noted, and a draft of its own after its page was closed', async () => {
  const { queue, store, storage } = await forkRefused()
  const { id } = queue.base()
  expect(store.parted.all()).toEqual([id])
  const next = windowOver(storage)
  expect(sentenceIn(await loaded(next, id))).toBe('乙')
  expect(await sentences(next)).toEqual(['乙', theirs].sort())
  expect(await countRecords()).toBe(1)
})

test('A fork that found room neither in the database nor aside leaves its text where it was', async () => {
  const under = await startQueue(draftSaying('甲'))
  await otherWindowSaves(under)
  const { setItem } = under.storage
  const { fill, makeRoom } = disk()
  fill()
  under.queue.push(draftSaying('乙'))
  const flushed = under.queue.flush()
  under.storage.setItem = () => {
    throw new DOMException('the quota is used up', 'QuotaExceededError')
  }
  await flushed
  under.storage.setItem = setItem
  expect(under.queue.state()).toMatchObject({ type: 'failed', kept: false })
  expect(under.store.parted.all()).toEqual([])
  makeRoom()
  expect(await sentences(windowOver(under.storage))).toContain('乙')
})

test('A refused text that is overtaken later is copied only once its session has ended', async () => {
  const { store, leave } = await refusedThenOvertaken()
  await store.list()
  expect(await countRecords()).toBe(1)
  leave()
  expect(await sentences(store)).toEqual(['乙丙', theirs].sort())
})

test('A refused text that is overtaken and listed is saved as one draft by its queue', async () => {
  const { queue, store } = await refusedThenOvertaken()
  await store.list()
  await queue.flush()
  expect(await sentences(store)).toEqual(['乙丙', theirs].sort())
})

test('A text that another window has copied before its own one saved it is one draft', async () => {
  const under = await startQueue(draftSaying('甲'))
  const { queue, store, storage } = under
  await otherWindowSaves(under)
  store.keepAside({ ...under.first, narratives: { overview: '乙' } })
  expect(await sentences(windowOver(storage))).toEqual(['乙', theirs].sort())
  queue.push(draftSaying('乙'))
  await queue.flush()
  expect(await sentences(store)).toEqual(['乙', theirs].sort())
  expect(queue.state().type).toBe('forked')
})

test('Where the other window has gone on in that copy, both texts stay', async () => {
  const under = await startQueue(draftSaying('甲'))
  const { queue, store, storage } = under
  await otherWindowSaves(under)
  store.keepAside({ ...under.first, narratives: { overview: '乙' } })
  const other = windowOver(storage)
  await other.list()
  const copy = await loaded(other, store.idApart('draft-1'))
  await saved(other, { ...copy, narratives: { overview: '乙，接着写' } })
  queue.push(draftSaying('乙'))
  await queue.flush()
  expect(await sentences(store)).toEqual(['乙', '乙，接着写', theirs].sort())
})

/** A queue whose text another window has overtaken while the disk was full; there is room again. */
async function forkRefused(): Promise<QueueUnderTest> {
  const under = await startQueue(draftSaying('甲'))
  await otherWindowSaves(under)
  const { fill, makeRoom } = disk()
  fill()
  under.queue.push(draftSaying('乙'))
  await under.queue.flush()
  expect(under.queue.state()).toMatchObject({ type: 'failed', kept: true })
  makeRoom()
  return under
}

async function otherWindowSaves({ store, first }: QueueUnderTest): Promise<void> {
  await saved(store, { ...first, narratives: { overview: theirs } })
}

function windowOver(storage: Storage): DraftStore {
  return createDraftStore(library, createMirror(storage, 'other'))
}

async function sentences(store: DraftStore): Promise<(string | undefined)[]> {
  const { drafts } = await store.list()
  return drafts.map(({ opened }) => (opened.ok ? sentenceIn(opened.draft) : undefined)).sort()
}

/** The disk has refused a text, another window has saved since, and one types on. */
async function refusedThenOvertaken(): Promise<QueueUnderTest> {
  const under = await startQueue(draftSaying('甲'))
  const { fill, makeRoom } = disk()
  fill()
  under.queue.push(draftSaying('乙'))
  await under.queue.flush()
  makeRoom()
  await otherWindowSaves(under)
  under.queue.push(draftSaying('乙丙'))
  return under
}
