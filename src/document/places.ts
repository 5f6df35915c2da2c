import type { Table, TableCell } from './block'

/** A cell with the row and column of the table's grid at which it begins, and where it ends. */
export interface Place {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  /** The first column right of the cell. */
  readonly columnEnd: number
}

/** Each cell in its place; a row lists only the cells that begin in it, so those above are skipped. */
export function placesOf({ rows, widths }: Table): Place[] {
  /** The first row below the cell that last stood in each column. */
  const freeFrom = widths.map(() => 0)
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column++
      const place = { cell, row, column, columnEnd: column + cell.colSpan }
      freeFrom.fill(row + cell.rowSpan, column, place.columnEnd)
      column = place.columnEnd
      return place
    })
  })
}
