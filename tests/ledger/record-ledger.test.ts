import { expect, test } from 'vitest'
import { namelessPlace, placeIn } from '../../src/ledger/place-in'
import { isSameRecord, recordOf } from '../../src/ledger/record-ledger'
import { countOf, header } from './some-ledger'

const counting = { source: '2024台账.xlsx', countedAt: '2025-01-06T01:00:00.000Z', year: 2024 }

const faulty = [
  header,
  ['2024-03-05', '自然人', '2024-03-20', '予以公开', '甲1', '张某'],
  ['2024-03-05', '王某的公司', '2024-03-20', '予以公开', '甲2', '李某'],
  ['2024-03-05', '公民', '张某来电', '予以公开', '甲3', '李某'],
  ['2024-03-05', '公民', '2024-03-20', '已当面告知张某', '甲4', '李某'],
  ['2024-03-05', '公民', '2024-03-20', '予以公开', '甲1', '李某'],
  ['2024-03-05', '公民', '', '告知张某', '甲5', '李某'],
  ['2024-03-05', '公民', '2024-03-20', '不予公开', '甲6', '李某'],
  ['张某口头', '公民', '', '', '甲7', '李某'],
  ['2022-03-05', '公民', '2022-03-20', '予以公开', '甲8', '李某'],
  ['合计', '9件'],
]

test('a record says where the rows stand that should have been counted, and why they were not', () => {
  expect(recordOf(countOf(faulty), counting)).toEqual({
    source: '2024台账.xlsx',
    countedAt: '2025-01-06T01:00:00.000Z',
    year: '2024',
    counted: '1',
    uncounted: '7',
    reasons: [
      '分不清申请人类型属于哪一列：第 3 行',
      '答复日期不是日期：第 4 行',
      '不认识的答复类型：第 5 行',
      '编号与前面的行相同：第 6 行',
      '有答复类型，没有答复日期：第 7 行',
      '答复类型没有写到具体情形：第 8 行',
      '收到日期不是日期：第 9 行',
    ].join('；'),
  })
})

test('no word of the ledger gets into a record', () => {
  const record = recordOf(countOf(faulty), { ...counting, source: undefined })
  expect(JSON.stringify(record)).not.toMatch(/张某|李某|王某|甲\d|来电/)
})

test('many rows of one reason are named in part and counted whole', () => {
  const rows = [header, ...Array.from({ length: 30 }, () => ['', '公民', '2024-03-20', '予以公开'])]
  const { uncounted, reasons } = recordOf(countOf(rows), counting)
  expect(uncounted).toBe('30')
  expect(reasons).toMatch(/^没有收到日期：第 2 行、.*第 11 行等 30 行$/)
})

test('counting the same ledger again later makes the same record', () => {
  const first = recordOf(countOf(faulty), counting)
  const again = recordOf(countOf(faulty), { ...counting, countedAt: '2025-01-07T01:00:00.000Z' })
  const mended = recordOf(countOf(faulty.slice(0, 2)), counting)
  expect(isSameRecord(first, again)).toBe(true)
  expect(isSameRecord(first, mended)).toBe(false)
})

test('a row of several sheets is told by the number of its sheet, whose name may be a person’s', () => {
  expect(namelessPlace(placeIn({ name: '李“某”', number: 2 }, 4))).toBe('第 2 张表第 5 行')
  expect(namelessPlace(placeIn(undefined, 4))).toBe('第 5 行')
})
