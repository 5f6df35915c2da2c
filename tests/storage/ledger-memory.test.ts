import { expect, test } from 'vitest'
import { createLedgerMemory } from '../../src/storage/ledger-memory'
import { MemoryStorage } from './memory-storage'

const habits = { columns: { received: '收件时间' }, results: { 转办: 'not-held' }, applicants: {} }

test('habits are there for the next page, until they are cleared', () => {
  const storage = new MemoryStorage()
  createLedgerMemory(storage).write(habits)
  expect(createLedgerMemory(storage).read()).toEqual(habits)
  createLedgerMemory(storage).clear()
  expect(createLedgerMemory(storage).read()).toBeUndefined()
})

test('without storage, or where it is full, they last as long as the page', () => {
  const full = new MemoryStorage()
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  for (const storage of [undefined, full]) {
    const memory = createLedgerMemory(storage)
    expect(memory.read()).toBeUndefined()
    memory.write(habits)
    expect(memory.read()).toEqual(habits)
    memory.clear()
    expect(memory.read()).toBeUndefined()
  }
})

test.each(['', '{', '[]', '{"columns":{"received":1}}', 'null'])(
  'what is damaged is as if nothing was kept: %j',
  (text) => {
    const storage = new MemoryStorage()
    storage.setItem('nianbao:ledger', text)
    expect(createLedgerMemory(storage).read()).toBeUndefined()
  },
)
