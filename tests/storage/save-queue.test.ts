import { expect, test, vi } from 'vitest'
import { saveDelay } from '../../src/storage/save-queue'
import { draftSaying, sentenceIn } from './any-draft'
import { pass, startQueue, untilIdle } from './queue-under-test'
import { loaded } from './stored'

test('A queue begins as saved at the time of its draft', async () => {
  const { queue, first } = await startQueue(draftSaying('甲'))
  expect(queue.state()).toEqual({ type: 'saved', at: first.savedAt })
  expect(queue.base()).toEqual({ id: 'draft-1', revision: 1 })
})

test('Many pushes within 500 ms become one save of the last one', async () => {
  const { queue, store, sentToStore } = await startQueue(draftSaying('甲'))
  for (const sentence of ['乙', '丙', '丁', '戊']) {
    queue.push(draftSaying(sentence))
    await pass(saveDelay / 5, queue)
  }
  expect(sentToStore).toEqual([])
  expect(queue.state()).toEqual({ type: 'waiting' })
  await pass(saveDelay / 5, queue)
  expect(sentToStore).toEqual(['戊'])
  expect(await loaded(store, 'draft-1')).toMatchObject({
    revision: 2,
    narratives: { overview: '戊' },
  })
  expect(queue.state().type).toBe('saved')
})

test('One who never pauses is saved every 500 ms all the same', async () => {
  const { queue, sentToStore } = await startQueue(draftSaying(''))
  for (let length = 1; length <= 30; length += 1) {
    queue.push(draftSaying('字'.repeat(length)))
    await pass(saveDelay / 5, queue)
  }
  expect(sentToStore).toHaveLength(6)
})

test('One save is under way at a time, and of what came meanwhile the newest follows', async () => {
  const { queue, store, sentToStore, mostAtOnce } = await startQueue(draftSaying('甲'))
  queue.push(draftSaying('乙'))
  vi.advanceTimersByTime(saveDelay)
  expect(queue.state()).toEqual({ type: 'saving' })
  for (const sentence of ['丙', '丁']) {
    queue.push(draftSaying(sentence))
    vi.advanceTimersByTime(saveDelay)
  }
  await queue.flush()
  expect(sentToStore).toEqual(['乙', '丁'])
  expect(mostAtOnce()).toBe(1)
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丁')
  expect(queue.base()).toEqual({ id: 'draft-1', revision: 3 })
})

test('A flush with nothing waiting does not hold up the saves after it', async () => {
  const { queue, store, sentToStore } = await startQueue(draftSaying('甲'))
  await queue.flush()
  expect(sentToStore).toEqual([])
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  await queue.flush()
  queue.push(draftSaying('丙'))
  await pass(saveDelay, queue)
  expect(sentToStore).toEqual(['乙', '丙'])
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丙')
})

test('A flush keeps the text aside before it returns and saves it without the delay', async () => {
  const { queue, store, storage } = await startQueue(draftSaying('甲'))
  queue.push(draftSaying('乙'))
  const flushed = queue.flush()
  expect(Object.values(storage)).toEqual([expect.stringContaining('乙')])
  await flushed
  expect(storage.length).toBe(0)
  expect(await loaded(store, 'draft-1')).toMatchObject({
    revision: 2,
    narratives: { overview: '乙' },
  })
})

test('A flush during a save waits for that save and for the text that came after it', async () => {
  const { queue, store } = await startQueue(draftSaying('甲'))
  queue.push(draftSaying('乙'))
  vi.advanceTimersByTime(saveDelay)
  queue.push(draftSaying('丙'))
  await queue.flush()
  expect(sentenceIn(await loaded(store, 'draft-1'))).toBe('丙')
})

test('After a flush the timer of the push before it saves nothing again', async () => {
  const { queue, sentToStore } = await startQueue(draftSaying('甲'))
  queue.push(draftSaying('乙'))
  await queue.flush()
  await pass(2 * saveDelay, queue)
  expect(sentToStore).toEqual(['乙'])
})

test('Listeners hear waiting, saving and saved, until they unsubscribe', async () => {
  const { queue } = await startQueue(draftSaying('甲'))
  const heard: string[] = []
  const unsubscribe = queue.subscribe(() => heard.push(queue.state().type))
  queue.push(draftSaying('乙'))
  await pass(saveDelay, queue)
  expect(heard).toEqual(['waiting', 'saving', 'saved'])
  unsubscribe()
  queue.push(draftSaying('丙'))
  await queue.flush()
  expect(heard).toHaveLength(3)
})

test('One listener that leaves does not silence another', async () => {
  const { queue } = await startQueue(draftSaying('甲'))
  const heard: string[] = []
  const unsubscribe = queue.subscribe(() => heard.push('gone'))
  queue.subscribe(() => heard.push('stays'))
  unsubscribe()
  queue.push(draftSaying('乙'))
  expect(heard).toEqual(['stays'])
  await untilIdle(queue)
})
