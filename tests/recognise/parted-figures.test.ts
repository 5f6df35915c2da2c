import { expect, test } from 'vitest'
import type { Block, TableCell } from '../../src/document/block'
import { layOutReport } from '../../src/document/lay-out'
import { readPlainText } from '../../src/read/read-text'
import { recognise } from '../../src/recognise/recognise'
import { isTotal } from '../../src/report/report'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'

const row = 'requests/barred-by-law'
const amount = 'disclosure/procurement/amount-spent'

function textOf(year: number, layout: 'grid' | 'lines'): string {
  const cells = {
    [`${row}/natural-person`]: '22',
    [`${row}/business`]: '19',
    [`${row}/research`]: '14',
    [amount]: '7347.2',
  }
  const form = formForYear(year)
  const known = Object.entries(cells).filter(([address]) => form.cells.has(address))
  const report = reportOn(form, year, { cells: Object.fromEntries(known) })
  return writeText(layOutReport(report), layout)
}

function read(text: string) {
  const blocks = readPlainText(text)
  const result = blocks.ok ? recognise(blocks.blocks, library) : blocks
  if (!result.ok) throw new Error(result.message)
  const { cells, remarks } = result.report
  const warned = remarks.flatMap(({ level, address }) => (level === 'warning' ? [address] : []))
  return { cells, warned }
}

test('A drawn row whose line is there twice is not read as longer figures, though its sums hold', () => {
  const text = textOf(2025, 'grid').replace(/.*其他法律行政法规禁止公开.*\r\n/, '$&$&')
  const { cells, warned } = read(text)
  expect(cells).not.toHaveProperty([`${row}/natural-person`])
  expect(warned).toContain(`${row}/natural-person`)
})

test('A figure at the end of a table that a line end has parted is not read by half', () => {
  const { cells, warned } = read(textOf(2020, 'lines').replace('7347.2', '73\r\n47.2'))
  expect(cells).not.toHaveProperty([amount])
  expect(warned).toContain(amount)
})

test('Whole, both are read', () => {
  expect(read(textOf(2025, 'grid')).cells[`${row}/natural-person`]).toBe('22')
  expect(read(textOf(2020, 'lines')).cells[amount]).toBe('7347.2')
})

test('Words in place of a row’s first figure are no part of its label, with a blank cell behind it or not', () => {
  const { blocks, address } = withWords('见附表')
  for (const behind of [false, true]) {
    const result = recognise(behind ? blocks.map(withBlankBehind) : blocks, library)
    if (!result.ok) throw new Error(result.message)
    const { cells, remarks } = result.report
    expect(cells).not.toHaveProperty([address])
    expect(cells[`${row}/business`]).toBe('19')
    expect(remarks).toContainEqual(expect.objectContaining({ level: 'warning', address }))
  }
})

const plain = [...formForYear(2025).cells.values()].filter((cell) => !isTotal(cell))
const zeros = Object.fromEntries(plain.map(({ address }) => [address, '0']))

/** A report as blocks, with words in one cell of a figure. */
function withWords(words: string) {
  const address = `${row}/natural-person`
  const cells = { ...zeros, [address]: '22', [`${row}/business`]: '19' }
  const blocks = layOutReport(reportOn(formForYear(2025), 2025, { cells })).map((block) =>
    changeRows(block, (cell) => (cell.address === address ? { ...cell, text: words } : cell)),
  )
  return { blocks, address }
}

function changeRows(block: Block, change: (cell: TableCell) => TableCell): Block {
  if (block.type !== 'table') return block
  return { ...block, rows: block.rows.map((cells) => cells.map(change)) }
}

/** As a drawn table is read whose right edge is missing. */
function withBlankBehind(block: Block): Block {
  if (block.type !== 'table') return block
  const blank: TableCell = { role: 'figure', text: '', colSpan: 1, rowSpan: 1 }
  return { ...block, rows: block.rows.map((cells) => [...cells, blank]) }
}
