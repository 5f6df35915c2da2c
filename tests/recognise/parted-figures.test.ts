import { expect, test } from 'vitest'
import { layOutReport } from '../../src/document/lay-out'
import { readPlainText } from '../../src/read/read-text'
import { recognise } from '../../src/recognise/recognise'
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
