import { expect, test } from 'vitest'
import {
  beginReading,
  columnsFor,
  nothingRemembered,
  rememberable,
} from '../../src/ledger/begin-reading'
import { ledgerRules } from '../../templates/ledger-rules'
import { readingOf } from './some-ledger'

const strange = [
  ['甲', '乙', '丙', '丁'],
  ['2024-03-05', '公民', '2024-03-20', '予以公开'],
]
const columns = { received: 0, applicant: 1, answered: 2, result: 3 }

test('columns that the clerk chose are found again by their names, wherever they stand', () => {
  const reading = readingOf(strange, { header: { first: 0, last: 0 }, columns })
  const kept = rememberable(strange, reading, ledgerRules)
  expect(kept.columns).toEqual({ received: '甲', applicant: '乙', answered: '丙', result: '丁' })
  const moved = [['丁', '丙', '乙', '甲', '收到日期']]
  expect(columnsFor(moved, { first: 0, last: 0 }, ledgerRules, kept.columns)).toEqual({
    received: 3,
    applicant: 2,
    answered: 1,
    result: 0,
  })
})

test('a column that was not wanted stays out; one that is gone is sought by its usual names', () => {
  const header = [['收到日期', '申请人类型', '答复日期', '答复类型', '编号']]
  const reading = readingOf(header)
  const { number: _, ...others } = reading.columns
  const kept = rememberable(header, { ...reading, columns: others }, ledgerRules)
  expect(kept.columns.number).toBe('')
  expect(beginReading(header, ledgerRules, kept).columns.number).toBeUndefined()
  const gone = { ...nothingRemembered, columns: { received: '甲' } }
  expect(beginReading(header, ledgerRules, gone).columns).toEqual(reading.columns)
})

test('sentences are not remembered: they may name persons', () => {
  const long = '关于张某申请公开某某项目征地批复的答复意见以及补充说明'
  const reading = readingOf(strange, { results: { [long]: 'granted', 已转办: 'not-held' } })
  expect(rememberable(strange, reading, ledgerRules).results).toEqual({ 已转办: 'not-held' })
})

test('without a header no column is remembered', () => {
  const rows = strange.slice(1)
  const reading = readingOf(rows, { columns })
  expect(reading.header.last).toBe(-1)
  expect(rememberable(rows, reading, ledgerRules).columns).toEqual({})
})
