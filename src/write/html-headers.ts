import type { CellRole, Table } from '../document/block'
import type { Place } from '../document/places'
import { cellsIn, type Grid } from './grid'
import { printable } from './printable'

const namesNothing: readonly CellRole[] = ['figure', 'line', 'signing']

/** Whether a cell is a `th`. One without words names nothing, so it stays an empty `td`. */
export function isLabel({ cell }: Place): boolean {
  return !namesNothing.includes(cell.role) && printable(cell.text).trim() !== ''
}

/** What a `th` says of the cells it labels (HTML §4.9.10), for readers that drop `headers`. */
export function scopeOf(grid: Grid, { cell, row, column }: Place): string {
  if (cell.role === 'caption') return 'rowgroup'
  if (cell.role === 'label') return cell.rowSpan > 1 ? 'rowgroup' : 'row'
  const below = grid[row + cell.rowSpan]?.[column]
  return cell.colSpan > 1 && below?.cell.role === 'header' ? 'colgroup' : 'col'
}

/**
 * The cells that label a figure, from the widest to the nearest. `scope` alone does not tell: a spanned
 * header would count for its whole column group, and table two has five header rows one under another.
 */
export function labelsOf(grid: Grid, figure: Place): Place[] {
  const { cell, row, column } = figure
  const columns = numbers(column, column + cell.colSpan)
  const rows = numbers(row, row + cell.rowSpan)
  const labels = [
    ...columns.flatMap((index) => headersAbove(grid, row, index)),
    ...rows.flatMap((index) => labelsBefore(grid, index, column)),
  ]
  return [...new Set(labels)].filter(isLabel)
}

/** The nearest header rows over a place, and the caption over them. */
function headersAbove(grid: Grid, row: number, column: number): Place[] {
  const above = grid.slice(0, row).map((cells) => cells[column])
  const found: Place[] = []
  for (const placed of above.reverse()) {
    const isHeading = placed?.cell.role === 'header' || placed?.cell.role === 'caption'
    if (placed && isHeading) found.unshift(placed)
    else if (found.length > 0) break
  }
  return found
}

function labelsBefore(grid: Grid, row: number, column: number): Place[] {
  const cells = cellsIn(grid[row] ?? [])
  return cells.filter((placed) => placed.cell.role === 'label' && placed.column < column)
}

export interface RowGroup {
  readonly start: number
  readonly end: number
  readonly isHead: boolean
}

/**
 * The rows in groups: the header, then one from each caption or line on, so that a caption counts for
 * its own group. No group begins in the middle of a cell, which HTML would cut off there.
 */
export function rowGroupsOf(grid: Grid, { headerRows, rows }: Table): RowGroup[] {
  const begins = (row: number) => row === headerRows || rows[row]?.some(isOwnGroup) === true
  const starts = numbers(0, rows.length).filter(
    (row) => row === 0 || (begins(row) && grid[row]?.every((placed) => startsIn(row, placed))),
  )
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? rows.length
    return { start, end, isHead: start === 0 && end === headerRows }
  })
}

function isOwnGroup({ role }: Table['rows'][number][number]): boolean {
  return role === 'caption' || role === 'line'
}

function startsIn(row: number, placed: Place | undefined): boolean {
  return placed === undefined || placed.row === row
}

function numbers(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
