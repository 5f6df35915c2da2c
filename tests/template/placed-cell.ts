import type { GridCell, GridRow } from '../../src/template/grid'

/** A printed cell with the place that its merges and those above it give it. */
export interface PlacedCell {
  readonly cell: GridCell
  readonly row: number
  readonly column: number
}

export interface Placement {
  readonly cells: readonly PlacedCell[]
  /** Overlaps, holes and cells that reach over the edge; empty for a sound table. */
  readonly faults: readonly string[]
}

/** Puts the cells where HTML and Word put them: each at the first free column of its row. */
export function placeCells(rows: readonly GridRow[], width: number): Placement {
  const taken = rows.map(() => new Array<number>(width).fill(0))
  const faults: string[] = []
  const cells: PlacedCell[] = []
  rows.forEach((cellsOfRow, row) => {
    for (const cell of cellsOfRow) {
      const column = taken[row]?.indexOf(0) ?? -1
      if (column < 0) faults.push(`Row ${row} has no room for “${cell.text}”`)
      cells.push({ cell, row, column })
      for (let down = row; down < row + cell.rowSpan; down++) {
        for (let right = column; right < column + cell.colSpan; right++) {
          const line = taken[down]
          if (!line || right >= width) faults.push(`“${cell.text}” reaches over the edge`)
          else line[right] = (line[right] ?? 0) + 1
        }
      }
    }
  })
  taken.forEach((line, row) => {
    line.forEach((count, column) => {
      if (count !== 1) faults.push(`Row ${row}, column ${column} is filled ${count} times`)
    })
  })
  return { cells, faults }
}
