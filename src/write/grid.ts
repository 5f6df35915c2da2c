import type { Table } from '../document/block'
import { type Place, placesOf } from '../document/places'

/** The cell that covers each place of the grid; undefined where the table's rows leave a hole. */
export type Grid<Placed extends Place = Place> = readonly GridRow<Placed>[]
export type GridRow<Placed extends Place = Place> = readonly (Placed | undefined)[]

export function gridOf(table: Table): Grid {
  const grid = table.rows.map(() => table.widths.map((): Place | undefined => undefined))
  for (const place of placesOf(table)) {
    const { cell, row, column, columnEnd } = place
    for (const covered of grid.slice(row, row + cell.rowSpan))
      covered.fill(place, column, columnEnd)
  }
  return grid
}

/** Each cell that touches a row, once, from left to right. */
export function cellsIn<Placed extends Place>(row: GridRow<Placed>): Placed[] {
  return row.flatMap((placed, column) => (placed && placed.column === column ? [placed] : []))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
