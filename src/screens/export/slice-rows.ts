import type { Table, TableCell } from '../../document/block'
import type { Place } from '../../document/places'
import { cellsIn, gridOf, sum } from '../../write/grid'

/** A cell as one page shows it: a merge that goes over a page break is shown on both sides of it. */
export interface SlicedCell {
  readonly cell: TableCell
  /** In twips. */
  readonly width: number
  readonly rowSpan: number
  /** False where the cell goes on from the page before; its text stands there. */
  readonly begins: boolean
}

/** The rows `from` up to but not including `to`, with the header's rows above where it is repeated. */
export function sliceRows(table: Table, from: number, to: number): SlicedCell[][] {
  const grid = gridOf(table)
  const slice = (first: number, end: number) =>
    grid.slice(first, end).map((row, index) =>
      cellsIn(row)
        .filter((placed) => placed.row === first + index || (index === 0 && placed.row < first))
        .map((placed) => sliceCell(table, placed, first, end)),
    )
  return from === 0 ? slice(0, to) : [...slice(0, table.headerRows), ...slice(from, to)]
}

function sliceCell(
  { widths }: Table,
  { cell, row, column }: Place,
  first: number,
  end: number,
): SlicedCell {
  const rowSpan = Math.min(row + cell.rowSpan, end) - Math.max(row, first)
  const width = sum(widths.slice(column, column + cell.colSpan))
  return { cell, width, rowSpan, begins: row >= first }
}
