// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Table } from '../../src/document/block'
import { writeDocx } from '../../src/write/write-docx'
import { all, attribute, first, mainPart, textIn } from './read-package'
import { sampleBlocks, sampleProperties, samples, tablesOf } from './sample-report'

interface XmlCell {
  readonly element: Element
  readonly column: number
  readonly colSpan: number
  /** Whether the cell goes on from the row above. */
  readonly continues: boolean
}

function xmlRows(table: Element): XmlCell[][] {
  return all(table, 'tr').map((row) => {
    let column = 0
    return all(row, 'tc').map((element) => {
      const colSpan = Number(all(element, 'gridSpan').map((span) => attribute(span))[0] ?? 1)
      const merge = all(element, 'vMerge').map((element) => attribute(element) ?? 'continue')[0]
      const cell = { element, column, colSpan, continues: merge === 'continue' }
      column += colSpan
      return cell
    })
  })
}

/** The cells of a table as a reader of the XML merges them. */
function mergedRows(table: Element) {
  const rows = xmlRows(table)
  return rows.map((row, index) =>
    row
      .filter(({ continues }) => !continues)
      .map(({ element, column, colSpan }) => {
        const below = rows.slice(index + 1)
        const end = below.findIndex(
          (cells) => !cells.some((cell) => cell.column === column && cell.continues),
        )
        return { text: textIn(element), colSpan, rowSpan: 1 + (end < 0 ? below.length : end) }
      }),
  )
}

function expectedRows(table: Table) {
  return table.rows.map((row) =>
    row.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan })),
  )
}

describe.each(samples)('in the $template format', (sample) => {
  async function written() {
    const blocks = sampleBlocks(sample)
    const docx = await writeDocx(blocks, sampleProperties)
    const tables = tablesOf(blocks).map((block, index) => ({
      block,
      table: all(mainPart(docx), 'tbl')[index] as Element,
    }))
    expect(tables).toHaveLength(3)
    return tables
  }

  test('every row fills the grid', async () => {
    for (const { block, table } of await written()) {
      for (const row of xmlRows(table)) {
        const columns = row.reduce((sum, { colSpan }) => sum + colSpan, 0)
        expect(columns).toBe(block.widths.length)
      }
    }
  })

  test('a label cell spans what the form merges', async () => {
    for (const { block, table } of await written()) {
      expect(mergedRows(table)).toEqual(expectedRows(block))
    }
  })

  test('grid, table and cells state the same widths in whole twips', async () => {
    for (const { block, table } of await written()) {
      const grid = all(table, 'gridCol').map((column) => Number(attribute(column, 'w')))
      expect(grid).toEqual(block.widths)
      expect(grid.every(Number.isInteger)).toBe(true)
      expect(attribute(first(table, 'tblLayout'), 'type')).toBe('fixed')
      expect(attribute(first(table, 'tblW'), 'type')).toBe('dxa')
      expect(Number(attribute(first(table, 'tblW'), 'w'))).toBe(8844)
      for (const { element, column, colSpan } of xmlRows(table).flat()) {
        const width = grid.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
        expect(attribute(first(element, 'tcW'), 'type')).toBe('dxa')
        expect(Number(attribute(first(element, 'tcW'), 'w'))).toBe(width)
      }
    }
  })

  test('only header rows are marked for repeating, and no row is split', async () => {
    for (const { block, table } of await written()) {
      const rows = all(table, 'tr')
      const isHeader = rows.map((row) => all(row, 'tblHeader').length === 1)
      expect(isHeader).toEqual(rows.map((_, index) => index < block.headerRows))
      for (const row of rows) expect(all(row, 'cantSplit')).toHaveLength(1)
    }
  })

  test('a row stays with the next, unless that is none or begins another block', async () => {
    for (const { block, table } of await written()) {
      const isKept = all(table, 'tr').map((row) => all(first(row, 'tc'), 'keepNext').length > 0)
      const next = block.rows.slice(1).map((row) => row.every(({ role }) => role !== 'caption'))
      expect(isKept).toEqual([...next, false])
    }
  })

  test('only the narrow label beside all results is set downwards', async () => {
    const tables = await written()
    const upright = tables.flatMap(({ table }) =>
      xmlRows(table)
        .flat()
        .filter(({ element, continues }) => !continues && all(element, 'textDirection').length > 0)
        .map(({ element }) => element),
    )
    expect(upright.map(textIn)).toEqual(['三、本年度办理结果'])
    expect(upright.map((cell) => attribute(first(cell, 'textDirection')))).toEqual(['tbRl'])
  })
})

test('a second export does not spoil the first: the merges are the same', async () => {
  const blocks = sampleBlocks(samples[0] as (typeof samples)[0])
  await writeDocx(blocks, sampleProperties)
  const docx = await writeDocx(blocks, sampleProperties)
  const tables = all(mainPart(docx), 'tbl')
  expect(tables.map(mergedRows)).toEqual(tablesOf(blocks).map(expectedRows))
})

test('two tables in a row do not run into one', async () => {
  const cell = { role: 'figure', text: '1', colSpan: 1, rowSpan: 1 } as const
  const table: Table = { type: 'table', name: '', widths: [900], headerRows: 0, rows: [[cell]] }
  const docx = await writeDocx([table, table], sampleProperties)
  const children = Array.from(first(mainPart(docx), 'body').children)
  expect(children.map(({ localName }) => localName)).toEqual(['tbl', 'p', 'tbl', 'p', 'sectPr'])
})
