import { expect, test, vi } from 'vitest'
import { saveDelay } from '../../src/storage/save-queue'
import { draftSaying, sentenceIn } from './any-draft'
import { countRecords, disk } from './database'
import { FullStorage } from './memory-storage'
import { pass, type QueueUnderTest, startQueue, untilIdle } from './queue-under-test'
import { loaded, saved } from './stored'

const start = () => startQueue(draftSaying('甲'))

test('A refused save keeps the text aside and shows the reason', async () => {
  const { queue, store } = await start()
  disk().fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  expect(queue.state()).toEqual({
    type: 'failed',
    kept: true,
    problem: { kind: 'full', detail: 'the disk is full' },
  })
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('乙')
})

test('Where the text cannot be kept aside either, the state says so', async () => {
  const { queue, storage } = await start()
  disk().fill()
  storage.setItem = FullStorage.prototype.setItem
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  expect(queue.state()).toMatchObject({ type: 'failed', kept: false })
})

test('While saves are refused, each new text is kept aside at once and the failure stays shown', async () => {
  const { queue, store } = await start()
  disk().fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  queue.push(draftSaying('丙'))
  expect(queue.state().type).toBe('failed')
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丙')
})

test('The next push tries again and recovers once there is room', async () => {
  const { queue, store, storage } = await start()
  const { fill, makeRoom } = disk()
  fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  makeRoom()
  queue.push(draftSaying('丙'))
  await pass(saveDelay, queue)
  expect(queue.state().type).toBe('saved')
  expect(storage.length).toBe(0)
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丙')
})

test('A flush tries the refused text again and recovers once there is room', async () => {
  const { queue, store } = await start()
  const { fill, makeRoom } = disk()
  fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  await queue.flush()
  expect(queue.state().type).toBe('failed')
  makeRoom()
  await queue.flush()
  expect(queue.state().type).toBe('saved')
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('乙')
})

test('A flush while a newer text is being saved does not bring back the refused one', async () => {
  const { queue, store, sentToStore } = await start()
  const { fill, makeRoom } = disk()
  fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  makeRoom()
  queue.push(draftSaying('丙'))
  vi.advanceTimersByTime(saveDelay)
  await queue.flush()
  expect(sentToStore).toEqual(['乙', '丙'])
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丙')
})

test('A queue that another window has overtaken goes on under an id of its own', async () => {
  const { queue, store, first } = await start()
  await otherWindowSaves({ store, first })
  const heard: string[] = []
  queue.subscribe(() => heard.push(queue.state().type))
  queue.push(draftSaying('这个窗口写的'))
  await pass(saveDelay, queue)
  expect(heard).toEqual(['waiting', 'saving', 'forked'])
  const { id, revision } = queue.base()
  expect(id).not.toBe('draft-1')
  expect(revision).toBe(1)
  expect(sentenceIn(await loaded(store, id))).toBe('这个窗口写的')
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('另一个窗口写的')
})

test('After the fork the next saves go to the same new draft', async () => {
  const { queue, store, first } = await start()
  await otherWindowSaves({ store, first })
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  const { id } = queue.base()
  queue.push(draftSaying('丙'))
  await pass(saveDelay, queue)
  expect(queue.base()).toEqual({ id, revision: 2 })
  expect(sentenceIn(await loaded(store, id))).toBe('丙')
  expect(await countRecords()).toBe(2)
})

test('A flush that is overtaken leaves two drafts, not a third of what it kept aside', async () => {
  const { queue, store, storage, first } = await start()
  await otherWindowSaves({ store, first })
  queue.push(draftSaying('乙'))
  await queue.flush()
  const { drafts } = await store.list()
  const sentences = drafts.map(({ opened }) => opened.ok && sentenceIn(opened.draft))
  expect(sentences.sort()).toEqual(['乙', '另一个窗口写的'].sort())
  expect(storage.length).toBe(0)
})

test('Where the copy of an overtaken text is refused at first, the fork is still told later', async () => {
  const { queue, store, first } = await start()
  const { fill, makeRoom } = disk()
  await otherWindowSaves({ store, first })
  fill()
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  expect(queue.state()).toMatchObject({ type: 'failed', kept: true })
  makeRoom()
  const heard: string[] = []
  queue.subscribe(() => heard.push(queue.state().type))
  await queue.flush()
  await untilIdle(queue)
  expect(sentenceIn(await loaded(store, queue.base().id))).toBe('乙')
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('另一个窗口写的')
  expect(heard).toContain('forked')
})

async function otherWindowSaves({ store, first }: Pick<QueueUnderTest, 'store' | 'first'>) {
  await saved(store, { ...first, narratives: { overview: '另一个窗口写的' } })
}

test('A page that closes while a save is under way keeps its text aside', async () => {
  const { queue, storage } = await start()
  queue.push(draftSaying('乙'))
  vi.advanceTimersByTime(saveDelay)
  queue.flush()
  expect(Object.values(storage).join()).toContain('乙')
  await untilIdle(queue)
  expect(queue.state().type).toBe('saved')
  expect(storage.length).toBe(0)
})

test('A text that another window overtook is noted as a draft of its own', async () => {
  const { queue, store, first } = await start()
  await saved(store, { ...first, narratives: { overview: '另一个窗口写的' } })
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  expect(queue.state().type).toBe('forked')
  expect(store.parted.all()).toEqual([queue.base().id])
})
