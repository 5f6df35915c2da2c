import { expect, test } from 'vitest'
import { nothingRemembered } from '../../src/ledger/begin-reading'
import { countLedger } from '../../src/ledger/count-ledger'
import { joinSheets } from '../../src/ledger/join-sheets'
import { ledgerRules } from '../../templates/ledger-rules'
import { ledgerForm, readingOf } from './some-ledger'

const january = {
  name: '1月',
  rows: [
    ['台账'],
    ['收到日期', '申请人类型', '答复日期', '答复类型', '编号'],
    ['2024-01-05', '公民', '2024-01-20', '予以公开', '1'],
  ],
}
const february = {
  name: '2月',
  rows: [
    ['编号', '答复类型', '答复日期', '申请人类型', '收到日期', '经办人'],
    ['2', '部分公开', '2024-02-20', '公司', '2024-02-05', '某某'],
    ['1', '予以公开', '2024-02-20', '公民', '2024-02-05', '某某'],
  ],
}
const notes = { name: '说明', rows: [['每月一张表'], ['收到日期以签收为准']] }

test('sheets with the same columns are one ledger, whatever the order of their columns', () => {
  const joined = joinSheets([january, notes, february], ledgerRules, nothingRemembered)
  expect(joined?.leftOut).toEqual(['说明'])
  const rows = joined?.rows ?? []
  const count = countLedger(rows, readingOf(rows), ledgerForm(2024), 2024, joined?.places)
  expect(
    [...count.cells].map(([address, entries]) => [address, entries.map(({ place }) => place)]),
  ).toEqual([
    ['requests/received/natural-person', ['第 1 张表“1月”第 3 行']],
    ['requests/granted/natural-person', ['第 1 张表“1月”第 3 行']],
    ['requests/received/business', ['第 3 张表“2月”第 2 行']],
    ['requests/partly-granted/business', ['第 3 张表“2月”第 2 行']],
  ])
  expect(count.uncounted.map(({ entry, reason }) => [entry.place, reason])).toEqual([
    ['第 3 张表“2月”第 3 行', '编号“1”与第 1 张表“1月”第 3 行相同，没有重复计'],
  ])
})

test('sheets that are not alike are not joined', () => {
  expect(joinSheets([january, notes], ledgerRules, nothingRemembered)).toBeUndefined()
  const other = {
    name: '另一张',
    rows: [
      ['收到日期', '答复日期'],
      ['2024-01-05', ''],
    ],
  }
  expect(joinSheets([january, other], ledgerRules, nothingRemembered)).toBeUndefined()
})
