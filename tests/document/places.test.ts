import { expect, test } from 'vitest'
import type { Table, TableCell } from '../../src/document/block'
import { placesOf } from '../../src/document/places'

function cell(text: string, colSpan = 1, rowSpan = 1): TableCell {
  return { role: 'label', text, colSpan, rowSpan }
}

function tableOf(columns: number, rows: readonly (readonly TableCell[])[]): Table {
  const widths = Array.from({ length: columns }, () => 900)
  return { type: 'table', name: '表', widths, headerRows: 0, rows }
}

function said(table: Table): string[] {
  return placesOf(table).map(
    ({ cell, row, column, columnEnd }) => `${cell.text} ${row} ${column}-${columnEnd}`,
  )
}

test('cells stand one after another', () => {
  const table = tableOf(3, [
    [cell('甲', 2), cell('乙')],
    [cell('丙'), cell('丁', 2)],
  ])
  expect(said(table)).toEqual(['甲 0 0-2', '乙 0 2-3', '丙 1 0-1', '丁 1 1-3'])
})

test('a cell from above keeps its columns in the rows that it covers', () => {
  const table = tableOf(3, [
    [cell('甲'), cell('乙', 1, 2), cell('丙')],
    [cell('丁'), cell('戊')],
    [cell('己', 3)],
  ])
  expect(said(table)).toEqual([
    '甲 0 0-1',
    '乙 0 1-2',
    '丙 0 2-3',
    '丁 1 0-1',
    '戊 1 2-3',
    '己 2 0-3',
  ])
})

test('a cell that reaches out of the grid stands where it begins', () => {
  expect(said(tableOf(1, [[cell('甲', 3, 9)], [cell('乙')]]))).toEqual(['甲 0 0-3', '乙 1 1-2'])
})
