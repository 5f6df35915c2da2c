import { expect, test } from 'vitest'
import type { Block, TableCell, TableRow } from '../../src/document/block'
import { layOut } from '../../src/document/lay-out'
import { recognise } from '../../src/recognise/recognise'
import { readReport } from '../../src/report/report'
import { sourceMarks } from '../../src/screens/import/source-marks'
import { library } from '../../templates/library'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { partsFor } from './last-years-report'

const form = formForYear(2024)

function marksOf(change: (cell: TableCell) => TableCell) {
  return marksIn(blocksOf(change))
}

function blocksOf(change: (cell: TableCell) => TableCell): Block[] {
  return layOut(readReport(draftOn(form, 2024, partsFor(2024)), form)).map((block) =>
    block.type === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change)) } : block,
  )
}

function marksIn(blocks: readonly Block[]) {
  const found = recognise(blocks, library)
  if (!found.ok) throw new Error(found.message)
  return [...sourceMarks(found.report, blocks, library).values()]
}

const address = 'requests/received/business'
const withText = (text: string) => (cell: TableCell) =>
  cell.address === address ? { ...cell, text } : cell

test('Every figure of a whole report is marked as read, each with its name in the form', () => {
  const marks = marksOf((cell) => cell)
  expect(marks).toHaveLength(200)
  expect(marks.filter(({ state }) => state !== 'read')).toEqual([])
  expect(new Set(marks.map(({ name }) => name)).size).toBe(200)
})

test.each(['', '　', '\u00a0'])('A cell that holds %j is marked as blank', (text) => {
  const marks = marksOf(withText(text)).filter(({ state }) => state === 'blank')
  expect(marks).toEqual([{ state: 'blank', name: '一、本年新收政府信息公开申请数量，商业企业' }])
})

test.each(['/', '——', '无'])(
  'A cell that holds %s, which is no figure, is marked as not read',
  (text) => {
    const marks = marksOf(withText(text)).filter(({ state }) => state === 'unread')
    expect(marks).toEqual([{ state: 'unread', name: '一、本年新收政府信息公开申请数量，商业企业' }])
  },
)

test('Figures in a row that is none of the form’s are marked as not read', () => {
  const blocks = blocksOf((cell) => cell).map((block) =>
    block.type === 'table' && block.name.startsWith('三')
      ? { ...block, rows: [...block.rows, ownRow] }
      : block,
  )
  const unread = marksIn(blocks).filter(({ state }) => state === 'unread')
  expect(unread).toHaveLength(7)
})

const ownRow: TableRow = [
  { role: 'label', text: '其中：由乡镇办理的件数', colSpan: 3, rowSpan: 1 },
  ...Array.from(
    { length: 7 },
    () => ({ role: 'figure', text: '5', colSpan: 1, rowSpan: 1 }) as const,
  ),
]
