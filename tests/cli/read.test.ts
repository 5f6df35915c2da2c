import { expect, test } from 'vitest'
import * as z from 'zod'
import { createForm } from '../../src/template/form'
import { columnPaths, rowPaths } from '../../src/template/tree'
import { standardFormat } from '../../templates/standard-format'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { filledWith, jsonOf, run, temporaryFolder, wholeText } from './program'

const files = temporaryFolder()

const contentSchema = z.strictObject({
  source: z.string(),
  template: z.string(),
  year: z.number(),
  agency: z.string(),
  title: z.string(),
  counts: z.strictObject({
    asked: z.number(),
    read: z.number(),
    blank: z.number(),
    unclear: z.number(),
  }),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      template: z.string(),
      rows: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          values: z.array(z.number().nullable()),
        }),
      ),
    }),
  ),
  sections: z.array(
    z.strictObject({ id: z.string(), heading: z.string(), paragraphs: z.array(z.string()) }),
  ),
  messages: z.array(
    z.strictObject({
      level: z.enum(['error', 'warning', 'note']),
      code: z.string(),
      text: z.string(),
      where: z.string(),
    }),
  ),
})

function read(file: string) {
  const result = run('read', file, '--json')
  expect(result.exitCode).toBe(0)
  return contentSchema.parse(jsonOf(result))
}

const rowOf = (content: ReturnType<typeof read>, table: string, row: string) =>
  content.tables.find(({ id }) => id === table)?.rows.find(({ id }) => id === row)?.values

test('A whole report is read as its tables row by row and its sections paragraph by paragraph', () => {
  const cells = filledWith('2', 2024)
  const file = files.draft('whole.json', draftOn(formForYear(2024), 2024, { ...wholeText, cells }))
  const content = read(file)
  expect(Object.keys(content)).toEqual(
    'source template year agency title counts tables sections messages'.split(' '),
  )
  expect(content).toMatchObject({
    source: file,
    template: 'standard',
    year: 2024,
    agency: '某县数据局',
    title: '某县数据局2024年政府信息公开工作年度报告',
    messages: [],
  })
  expect(content.tables.map(({ id }) => id)).toEqual([
    'disclosure',
    'requests',
    'reconsideration-litigation',
  ])
  const [disclosure, requests, cases] = content.tables
  expect(disclosure?.rows.map(({ values }) => values)).toEqual([
    [2, 2, 2],
    [2, 2, 2],
    [2],
    [2],
    [2],
    [2],
  ])
  expect(requests?.rows).toHaveLength(25)
  expect(requests?.rows[0]).toEqual({
    id: 'received',
    label: '一、本年新收政府信息公开申请数量',
    values: [2, 2, 2, 2, 2, 2, 12],
  })
  expect(cases?.rows).toEqual([
    { id: 'cases', label: '', values: [2, 2, 2, 2, 8, 2, 2, 2, 2, 8, 2, 2, 2, 2, 8] },
  ])
  expect(content.sections.map(({ heading }) => heading.slice(0, 2))).toEqual(
    '一、 二、 三、 四、 五、 六、'.split(' '),
  )
  expect(content.sections[0]).toEqual({
    id: 'overview',
    heading: '一、总体情况',
    paragraphs: wholeText.narratives.overview.split('\n'),
  })
  expect(content.sections[1]?.paragraphs).toEqual([])
})

test('Rows come in the order of the form, with its labels', () => {
  const content = read(files.draft('order.json', draftOn(formForYear(2024), 2024)))
  const printed = createForm(standardFormat).template.tables.map((table) =>
    table.blocks.flatMap((block) =>
      rowPaths(block).map(({ leaf }) => ({
        id: leaf.id,
        label: leaf.label,
        values: columnPaths(block).map(() => null),
      })),
    ),
  )
  expect(content.tables.map(({ rows }) => rows)).toEqual(printed)
})

test('A cell that is blank or unreadable is null, and so is a total over it; neither is ever 0', () => {
  const cells = {
    ...filledWith('0', 2024),
    'requests/received/natural-person': '',
    'requests/carried-in/business': '十二',
    'disclosure/fees/amount-charged': '1.5元',
  }
  const content = read(files.draft('gaps.json', draftOn(formForYear(2024), 2024, { cells })))
  expect(rowOf(content, 'requests', 'received')).toEqual([null, 0, 0, 0, 0, 0, null])
  expect(rowOf(content, 'requests', 'carried-in')).toEqual([0, null, 0, 0, 0, 0, null])
  expect(rowOf(content, 'disclosure', 'fees')).toEqual([null])
  expect(content.messages.map(({ level, code, where }) => ({ level, code, where }))).toEqual(
    ['disclosure/fees/amount-charged', 'requests/carried-in/business'].map((where) => ({
      level: 'error',
      code: 'unreadable-figure',
      where,
    })),
  )
  expect(content.messages[1]?.text).toContain('“十二”不是数字')
})

test('A total that someone typed is read as typed, not as computed', () => {
  const cells = { ...filledWith('1', 2024), 'requests/received/total': '7' }
  const content = read(files.draft('typed.json', draftOn(formForYear(2024), 2024, { cells })))
  expect(rowOf(content, 'requests', 'received')?.[6]).toBe(7)
})

test('Full-width digits, separators, signs and units are read as numbers', () => {
  const cells = {
    'requests/received/natural-person': '１，２３４',
    'disclosure/licences/items-change': '＋3',
    'disclosure/procurement/amount-spent': '12.5万元',
    'disclosure/published-altogether/value': '88条',
  }
  const form = formForYear(2020, ['jilin'])
  const content = read(
    files.draft('wide.json', draftOn(form, 2020, { cells, overlays: ['jilin'] })),
  )
  expect(rowOf(content, 'requests', 'received')?.[0]).toBe(1234)
  expect(rowOf(content, 'disclosure', 'licences')).toEqual([null, 3, null])
  expect(rowOf(content, 'disclosure', 'procurement')).toEqual([null, 12.5])
  expect(rowOf(content, 'disclosure', 'published-altogether')).toEqual([88])
})

test('Figures of another format that were set aside are told in a note', () => {
  const setAside = { 'disclosure/procurement/projects': '7' }
  const content = read(files.draft('aside.json', draftOn(formForYear(2024), 2024, { setAside })))
  expect(content.messages).toMatchObject([
    { level: 'note', code: 'figure-set-aside', where: 'disclosure/procurement/projects' },
  ])
})

test('A byte order mark before the JSON does no harm', () => {
  const text = JSON.stringify(draftOn(formForYear(2024), 2024, wholeText))
  expect(read(files.file('mark.json', `\uFEFF${text}`)).agency).toBe('某县数据局')
})

test('Without --json the report is told in words, a blank cell as 空', () => {
  const cells = { ...filledWith('2', 2024), 'requests/received/business': '' }
  const file = files.draft('words.json', draftOn(formForYear(2024), 2024, { ...wholeText, cells }))
  const { exitCode, stdout } = run('read', file)
  expect(exitCode).toBe(0)
  const lines = stdout.split('\n')
  expect(lines[0]).toBe('某县数据局2024年政府信息公开工作年度报告')
  expect(lines).toContain('一、本年新收政府信息公开申请数量\t2\t空\t2\t2\t2\t2\t空')
  expect(lines).toContain('全年平稳。')
})
