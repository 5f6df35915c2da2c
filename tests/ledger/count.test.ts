import { expect, test } from 'vitest'
import type { LedgerRows } from '../../src/ledger/ledger'
import { countOf, figuresOf, header, readingOf, reasonsOf } from './some-ledger'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

test('a request counts where it comes from and where it ended, in the column of its applicant', () => {
  const count = countOf([
    header,
    ['2024-03-05', '自然人', '2024-03-20', '予以公开'],
    [day('2023-12-20'), '公司', day('2024-01-10'), '不予公开（商业秘密）'],
    ['2024年12月25日', '律所', '', ''],
    ['2024-12-26', '公民', '2025-01-09', '部分公开'],
    ['20231201', '科研院所', '办理中', '办理中'],
  ])
  expect(figuresOf(count)).toEqual({
    'received/natural-person': 2,
    'granted/natural-person': 1,
    'carried-in/business': 1,
    'third-party-rights/business': 1,
    'received/legal-services': 1,
    'carried-over/legal-services': 1,
    'carried-over/natural-person': 1,
    'carried-in/research': 1,
    'carried-over/research': 1,
  })
  expect(count.uncounted).toEqual([])
})

test('each row that cannot be counted is told with its reason', () => {
  const count = countOf([
    header,
    ['', '公民', '2024-03-20', '予以公开'],
    ['2024-03-05', '', '2024-03-20', '予以公开'],
    ['2024-03-05', '法人', '2024-03-20', '予以公开'],
    ['2024-03-05', '外星人', '2024-03-20', '予以公开'],
    ['2024-03-05', '公民', '2024-03-20', '不予公开'],
    ['2024-03-05', '公民', '2024-03-20', '已转办公室'],
    ['2024-03-05', '公民', '2024-03-01', '予以公开'],
    ['2024-03-05', '公民', '', '予以公开'],
    ['2024-03-05', '公民', '2024-03-20', ''],
    ['2024-03-05', '公民', '2024-03-20', '办理中'],
    ['2025-01-05', '公民', '', ''],
    ['2023-03-05', '公民', '2023-03-20', '予以公开'],
    ['3月5日', '公民', '2024-03-20', '予以公开'],
    ['2024-02-30', '公民', '2024-03-20', '予以公开'],
    ['24.3.5', '公民', '', ''],
    ['3/5/2024', '公民', '', ''],
    ['2024-03-05', '公民', '#N/A', '予以公开'],
    ['合计', '16件', '', ''],
    ['', '', '', '', '17'],
    header,
  ])
  expect(reasonsOf(count)).toEqual({
    2: expect.stringContaining('没有收到日期'),
    3: '没有申请人类型',
    4: '分不清申请人类型“法人”属于哪一列',
    5: '分不清申请人类型“外星人”属于哪一列',
    6: '“不予公开”没有写到具体情形',
    7: '不认识的答复类型“已转办公室”',
    8: '答复日期早于收到日期',
    9: expect.stringContaining('却没有答复日期'),
    10: '有答复日期，没有答复类型',
    11: '有答复日期，答复类型却是“办理中”',
    12: '2025年收到，不属于2024年',
    13: '2023年就已经答复，不属于2024年',
    14: '收到日期“3月5日”没有写年份',
    15: '收到日期“2024-02-30”没有这一天',
    16: expect.stringContaining('年份只有两位'),
    17: expect.stringContaining('分不清哪个是月'),
    18: '答复日期“#N/A”不是日期',
    19: expect.stringContaining('合计'),
    20: expect.stringContaining('都是空的'),
    21: '重复的表头',
  })
  expect(count.counted).toBe(0)
  expect(count.uncounted.filter(({ kind }) => kind === 'other-year')).toHaveLength(2)
  expect(count.uncounted.filter(({ kind }) => kind === 'no-request')).toHaveLength(3)
})

test('a number that stands twice is counted once, rows that are alike twice and with a doubt', () => {
  const row = ['2024-03-05', '公民', '2024-03-20', '予以公开', '依申请1号', '张某']
  const twice = countOf([header, row, row])
  expect(twice.counted).toBe(1)
  expect(reasonsOf(twice)[3]).toBe('编号“依申请1号”与第 2 行相同，没有重复计')
  const alike = [header.slice(0, 4), row.slice(0, 4), row.slice(0, 4)]
  const counted = countOf(alike)
  expect(counted.counted).toBe(2)
  expect(counted.doubts.map(({ text }) => text)).toEqual([
    '与第 2 行完全相同，请核对是不是登记了两次',
  ])
})

test('dates without a year are of the report year only where the clerk says so', () => {
  const rows = [header, ['3月5日', '公民', '3-20', '予以公开']]
  expect(countOf(rows)).toMatchObject({ counted: 0, withoutYear: 1 })
  const assumed = countOf(rows, 2024, { assumesYear: true })
  expect(assumed.counted).toBe(1)
  expect(assumed.doubts.map(({ text }) => text)).toEqual([
    '“3月5日”没有写年份，按2024年',
    '“3-20”没有写年份，按2024年',
  ])
})

test('serial numbers of spreadsheets and odd spans of time are counted and said', () => {
  const count = countOf([
    header,
    ['45356', '公民', 45371, '予以公开'],
    ['2022-01-05', '公民', '', ''],
    ['2023-01-05', '公民', '2024-06-01', '予以公开'],
  ])
  expect(count.counted).toBe(3)
  expect(count.cells.get('requests/received/natural-person')?.[0]?.row).toBe(2)
  expect(count.doubts.map(({ entry, text }) => [entry.row, text])).toEqual([
    [2, '“45356”是电子表格的日期序号'],
    [2, '“45371”是电子表格的日期序号'],
    [3, '2022年收到，到2024年底还没有答复，请核对年份'],
    [4, '收到以后一年多才答复，请核对年份'],
  ])
})

test('the clerk’s choice for words counts their rows, and goes before what the words mean', () => {
  const rows = [header, ['2024-03-05', '外星人', '2024-03-20', '已转办公室']]
  const open = countOf(rows)
  expect(open.results.map(({ text, id }) => [text, id])).toEqual([['已转办公室', undefined]])
  const chosen = countOf(rows, 2024, {
    results: { 已转办公室: 'not-held' },
    applicants: { 外星人: 'other-organisation' },
  })
  expect(figuresOf(chosen)).toEqual({
    'received/other-organisation': 1,
    'not-held/other-organisation': 1,
  })
  const known = [header, ['2024-03-05', '公民', '2024-03-20', '撤回']]
  expect(figuresOf(countOf(known, 2024, { results: { 撤回: 'granted' } }))).toEqual({
    'received/natural-person': 1,
    'granted/natural-person': 1,
  })
})

test('a ground in a column of its own decides within its group, and never against it', () => {
  const rows = [
    [...header.slice(0, 4), '不予公开理由'],
    ['2024-03-05', '公民', '2024-03-20', '不予公开', '国家秘密'],
    ['2024-03-05', '公民', '2024-03-20', '（四）无法提供', '1.信息不存在'],
    ['2024-03-05', '公民', '2024-03-20', '予以公开', '第三十六条第（二）项'],
    ['2024-03-05', '公民', '2024-03-20', '不予公开', '信息不存在'],
  ]
  const count = countOf(rows)
  expect(figuresOf(count)).toEqual({
    'received/natural-person': 3,
    'state-secret/natural-person': 1,
    'not-held/natural-person': 1,
    'granted/natural-person': 1,
  })
  expect(Object.keys(reasonsOf(count))).toEqual(['5'])
})

test('on the form of 2020 what it does not part is counted in its one row', () => {
  const rows = [
    header,
    ['2020-03-05', '公民', '2020-03-20', '撤回'],
    ['2020-03-06', '公民', '2020-03-20', '其他处理'],
  ]
  expect(figuresOf(countOf(rows, 2020))['other-results/natural-person']).toBe(2)
  const later = rows.map((row) => row.map((cell) => cell.replace('2020', '2021')))
  expect(reasonsOf(countOf(later, 2021))).toEqual({ 3: '“其他处理”没有写到具体情形' })
})

const titled: LedgerRows = [
  ['某某局2024年政府信息公开申请台账', null, null, null, null],
  ['填表人：办公室', null, null, null, null],
  ['序号', '收到日期', '申请人', null, '答复情况', null, '答复期限'],
  [null, null, '姓名', '类型', '日期', '结果', null],
  [1, '2024-03-05', '张某', '公民', '2024-03-20', '予以公开', '2024-04-02'],
  [null, null, null, null, null, null, null],
  [2, '2024-03-06', '某公司', '企业', null, null, '2024-04-03'],
]

test('a header of two rows with merged cells is found under a title and a note', () => {
  const { header: found, columns } = readingOf(titled)
  expect(found).toEqual({ first: 2, last: 3 })
  expect(columns).toEqual({ received: 1, name: 2, applicant: 3, answered: 4, result: 5 })
  const count = countOf(titled)
  expect(count.counted).toBe(2)
  expect(count.cells.get('requests/carried-over/business')?.map(({ row }) => row)).toEqual([7])
})

test('columns of deadlines are not taken for dates of answers', () => {
  const { columns } = readingOf([['收到时间', '应答复日期', '答复时间', '申请人类别', '办理结果']])
  expect(columns).toEqual({ received: 0, answered: 2, applicant: 3, result: 4 })
})

test('words are only asked about where a row of the year depends on them', () => {
  const count = countOf([
    header,
    ['2023-03-05', '外星人', '2023-03-20', '甲'],
    ['2024-12-05', '公民', '2025-01-04', '乙'],
    ['2024-12-05', '公民', '', '办理中'],
    ['2024-03-05', '公民', '2024-03-20', '丙'],
  ])
  expect(count.results.map(({ text, rows }) => [text, rows])).toEqual([['丙', 1]])
  expect(count.applicants.map(({ text, rows }) => [text, rows])).toEqual([['公民', 3]])
})
