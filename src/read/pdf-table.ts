import type { Table, TableCell } from '../document/block'
import { type Grid, type GridCell, gridOf, placeBetween } from './pdf-grid'
import { textOfCell } from './pdf-lines'
import type { Glyph } from './pdf-page'
import type { Frame } from './pdf-rulings'

export interface PlacedCell extends GridCell {
  readonly text: string
}

/** A table, or its part on one page. */
export interface PlacedTable {
  /** Edges of the columns, in points. */
  readonly xs: readonly number[]
  readonly rowCount: number
  readonly cells: readonly PlacedCell[]
  readonly top: number
  readonly bottom: number
}

const twips = 20

/** The table of a frame with all characters that stand in it; undefined where it is no grid. */
export function tableIn(frame: Frame, glyphs: readonly Glyph[]): PlacedTable | undefined {
  const grid = gridOf(frame)
  if (!grid || grid.cells.length < 2) return undefined
  const texts = textsOf(grid, glyphs)
  const cells = grid.cells.map((cell) => ({ ...cell, text: texts.get(cell) ?? '' }))
  const { top, bottom } = frame
  return { xs: grid.xs, rowCount: grid.ys.length - 1, cells, top, bottom }
}

/** The cells that begin in each row, from left to right. */
export function rowsOf({ rowCount, cells }: PlacedTable): PlacedCell[][] {
  const rows = Array.from({ length: rowCount }, (): PlacedCell[] => [])
  for (const cell of cells) rows[cell.row]?.push(cell)
  for (const row of rows) row.sort((one, two) => one.column - two.column)
  return rows
}

export function finishTable(placed: PlacedTable): Table {
  const { xs } = placed
  const widths = xs.slice(1).map((x, index) => Math.round((x - (xs[index] ?? x)) * twips))
  const rows = rowsOf(placed).map((row) => row.map(finishCell))
  return { type: 'table', name: '', widths, headerRows: 0, rows }
}

function finishCell({ text, row, rowEnd, column, columnEnd }: PlacedCell): TableCell {
  return { role: 'figure', text, colSpan: columnEnd - column, rowSpan: rowEnd - row }
}

/** By the middle of a character, since cells that are too narrow let their text run over. */
function textsOf(grid: Grid, glyphs: readonly Glyph[]): Map<GridCell, string> {
  const columns = grid.xs.length
  const owners = new Map<number, GridCell>()
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.rowEnd; row++) {
      for (let column = cell.column; column < cell.columnEnd; column++) {
        owners.set(row * columns + column, cell)
      }
    }
  }
  const inside = new Map<GridCell, Glyph[]>()
  for (const glyph of glyphs) {
    const column = placeBetween(grid.xs, (glyph.left + glyph.right) / 2)
    const cell = owners.get(placeBetween(grid.ys, glyph.middle) * columns + column)
    if (!cell) continue
    const found = inside.get(cell)
    if (found) found.push(glyph)
    else inside.set(cell, [glyph])
  }
  return new Map(Array.from(inside, ([cell, found]) => [cell, textOfCell(found)]))
}

export function isInside({ left, right, top, bottom }: Frame, glyph: Glyph): boolean {
  const x = (glyph.left + glyph.right) / 2
  return x > left && x < right && glyph.middle > top && glyph.middle < bottom
}
