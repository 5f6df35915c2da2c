import type { Table } from '../document/block'
import { displayWidth } from '../document/display-width'
import type { Place } from '../document/places'
import { cellsIn, type Grid, type GridRow, gridOf, sum } from './grid'
import { printable } from './printable'
import { wrap } from './wrap'

/** A cell with its text broken into lines. */
interface TextCell extends Place {
  /** Half-width columns between its borders. */
  readonly width: number
  readonly lines: readonly string[]
}

type TextRow = GridRow<TextCell>

/** The table drawn with `+`, `-` and `|`, merged cells as the form merges them. */
export function textTable(table: Table, lineWidth: number): string[] {
  const widths = columnWidths(table, lineWidth)
  const grid = textGrid(table, widths)
  const tops = topsOf(grid)
  const rowAt = new Map(tops.map((top, row) => [top, row]))
  const height = (tops[table.rows.length] ?? 0) + 1
  let row = -1
  return Array.from({ length: height }, (_, y) => {
    const below = rowAt.get(y)
    if (below === undefined) return contentLine(grid[row] ?? [], widths, tops, y)
    row = below
    return ruleLine(grid[row - 1], grid[row], widths, tops, y)
  })
}

/** Half-width columns; what is longer is no figure, but text that could not be read as one. */
const longestFigure = 16

/** The table's widths scaled to the line; a column is never narrower than its longest figure. */
function columnWidths(table: Table, lineWidth: number): number[] {
  const scale = (lineWidth - table.widths.length - 1) / sum(table.widths)
  const rows = gridOf(table)
  return table.widths.map((width, index) => {
    const figures = rows
      .map((row) => row[index]?.cell)
      .filter((cell) => cell?.role === 'figure' && cell.colSpan === 1)
    const lengths = figures.map((cell) => displayWidth(printable(cell?.text ?? '')))
    return Math.max(2, Math.floor(width * scale), Math.min(longestFigure, Math.max(0, ...lengths)))
  })
}

function textCell(placed: Place, widths: readonly number[]): TextCell {
  const { cell, column } = placed
  const width = sum(widths.slice(column, column + cell.colSpan)) + cell.colSpan - 1
  return { ...placed, width, lines: wrap(printable(cell.text), width) }
}

/** Keeps one object per cell, by which its sides are found. */
function textGrid(table: Table, widths: readonly number[]): Grid<TextCell> {
  const texts = new Map<Place, TextCell>()
  return gridOf(table).map((row) =>
    row.map((placed) => {
      if (!placed) return undefined
      const text = texts.get(placed) ?? textCell(placed, widths)
      texts.set(placed, text)
      return text
    }),
  )
}

/** The y of the rule above each row, and of the last rule. Text may run through rules inside a cell. */
function topsOf(grid: Grid<TextCell>): number[] {
  const tops = [0]
  grid.forEach((cells, row) => {
    const ending = cellsIn(cells).filter((placed) => placed.row + placed.cell.rowSpan - 1 === row)
    const needed = ending.map((placed) => (tops[placed.row] ?? 0) + placed.lines.length + 1)
    tops.push(Math.max((tops[row] ?? 0) + 2, ...needed))
  })
  return tops
}

function contentLine(
  covering: TextRow,
  widths: readonly number[],
  tops: readonly number[],
  y: number,
): string {
  const parts = covering.map((cell, column) => {
    if (!cell) return `|${' '.repeat(widths[column] ?? 0)}`
    return cell.column === column ? `|${textAt(cell, tops, y)}` : ''
  })
  return `${parts.join('')}|`
}

function ruleLine(
  above: TextRow | undefined,
  below: TextRow | undefined,
  widths: readonly number[],
  tops: readonly number[],
  y: number,
): string {
  const parts = widths.map((width, column) => {
    const corner = cornerAt(above, below, column)
    const cell = below?.[column]
    if (!cell || cell !== above?.[column]) return corner + '-'.repeat(width)
    return cell.column === column ? corner + textAt(cell, tops, y) : ''
  })
  return parts.join('') + cornerAt(above, below, widths.length)
}

/** What stands left of a column on a rule: a crossing, a rule running on, or a cell's side. */
function cornerAt(above: TextRow | undefined, below: TextRow | undefined, column: number): string {
  const isRuled = (index: number) =>
    index >= 0 && index < widthOf(above, below) && !isSame(above?.[index], below?.[index])
  const isSide = (row: TextRow | undefined) =>
    row !== undefined && !isSame(row[column - 1], row[column])
  if (isSide(above) || isSide(below)) {
    return isRuled(column - 1) || isRuled(column) ? '+' : '|'
  }
  return '-'
}

function widthOf(above: TextRow | undefined, below: TextRow | undefined): number {
  return (above ?? below ?? []).length
}

function isSame(one: TextCell | undefined, other: TextCell | undefined): boolean {
  return one !== undefined && one === other
}

function textAt(cell: TextCell, tops: readonly number[], y: number): string {
  const line = cell.lines[y - (tops[cell.row] ?? 0) - 1] ?? ''
  const room = cell.width - displayWidth(line)
  const left = cell.cell.role === 'label' || cell.cell.role === 'line' ? 0 : Math.floor(room / 2)
  return ' '.repeat(left) + line + ' '.repeat(Math.max(0, room - left))
}
