import type { Table, TableCell } from '../document/block'

/** A cell and the grid row and column of its top left corner. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
}

/** The cell that covers each place of the grid; undefined where the table's rows leave a hole. */
export type Grid<Placed extends PlacedCell = PlacedCell> = readonly GridRow<Placed>[]
export type GridRow<Placed extends PlacedCell = PlacedCell> = readonly (Placed | undefined)[]

/** A block's row lists only the cells that begin in it; here those from above have their places. */
export function gridOf({ widths, rows }: Table): Grid {
  const grid = rows.map(() => widths.map((): PlacedCell | undefined => undefined))
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (grid[row]?.[column]) column++
      const placed = { cell, row, column }
      const end = column + cell.colSpan
      for (const covered of grid.slice(row, row + cell.rowSpan)) covered.fill(placed, column, end)
    }
  })
  return grid
}

/** Each cell that touches a row, once, from left to right. */
export function cellsIn<Placed extends PlacedCell>(row: GridRow<Placed>): Placed[] {
  return row.flatMap((placed, column) => (placed && placed.column === column ? [placed] : []))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
