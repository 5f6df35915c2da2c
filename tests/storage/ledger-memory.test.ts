import { expect, test } from 'vitest'
import { habitsIn } from '../../src/storage/ledger-habits'
import { createLedgerMemory, type LedgerMemory } from '../../src/storage/ledger-memory'
import { MemoryStorage } from './memory-storage'

const kept = (memory: LedgerMemory) => habitsIn(memory.read())
const habits = { columns: { received: '收件时间' }, results: { 转办: 'not-held' }, applicants: {} }

test('habits are there for the next page, until they are cleared', () => {
  const storage = new MemoryStorage()
  createLedgerMemory(storage).write(habits)
  expect(kept(createLedgerMemory(storage))).toEqual(habits)
  createLedgerMemory(storage).clear()
  expect(kept(createLedgerMemory(storage))).toBeUndefined()
})

test('without storage, or where it is full, they last as long as the page', () => {
  const full = new MemoryStorage()
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  for (const storage of [undefined, full]) {
    const memory = createLedgerMemory(storage)
    expect(kept(memory)).toBeUndefined()
    memory.write(habits)
    expect(kept(memory)).toEqual(habits)
    memory.clear()
    expect(kept(memory)).toBeUndefined()
  }
})

test.each(['', '{', '[]', '{"columns":{"received":1}}', 'null'])(
  'what is damaged is as if nothing was kept: %j',
  (text) => {
    const storage = new MemoryStorage()
    storage.setItem('nianbao:ledger', text)
    expect(kept(createLedgerMemory(storage))).toBeUndefined()
  },
)
