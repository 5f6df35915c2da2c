import { type GridCell, type GridRow, gridOf } from '../../template/grid'
import type { Table } from '../../template/template'

/** A figure's place in the printed table: the row, and the grid columns that it covers. */
export interface PlacedFigure {
  readonly address: string
  /** Counts the rows that hold figures. */
  readonly line: number
  readonly row: number
  /** Its place among the cells of that row. */
  readonly index: number
  readonly start: number
  readonly end: number
}

/** A printed cell, by its row and its place among the cells of that row. */
export interface CellPlace {
  readonly row: number
  readonly index: number
}

export interface GridLayout {
  /** The printed table itself. */
  readonly rows: readonly GridRow[]
  readonly lines: readonly (readonly PlacedFigure[])[]
  readonly byAddress: ReadonlyMap<string, PlacedFigure>
  /** Labels and headers, with the rows and columns that they stand for. */
  readonly heads: readonly (CellPlace & Area & { readonly role: GridCell['role'] })[]
}

interface Area {
  readonly start: number
  readonly end: number
  readonly firstRow: number
  readonly lastRow: number
}

/** Where everything stands in the printed table. */
export function layoutOf(table: Table): GridLayout {
  const rows = gridOf(table)
  const placed = placeCells(rows)
  const lines: PlacedFigure[][] = []
  for (const { cell, row, index, area } of placed) {
    if (cell.address === undefined) continue
    const last = lines[lines.length - 1]
    const isNew = last?.[0]?.row !== row
    const line = isNew ? [] : (last ?? [])
    if (isNew) lines.push(line)
    const { start, end } = area
    line.push({ address: cell.address, line: lines.length - 1, row, index, start, end })
  }
  return {
    rows,
    lines,
    byAddress: new Map(lines.flat().map((figure) => [figure.address, figure])),
    heads: placed
      .filter(({ cell }) => cell.address === undefined)
      .map(({ cell, row, index, area }) => ({ row, index, role: cell.role, ...area })),
  }
}

/** The labels of a figure's row and the headers over its column, down from the block's caption. */
export function headsOf({ heads }: GridLayout, figure: PlacedFigure): CellPlace[] {
  const { row, start, end } = figure
  const captions = heads.filter((head) => head.role === 'caption' && head.row < row)
  const top = captions[captions.length - 1]?.row ?? -1
  return heads.filter((head) =>
    head.role === 'label'
      ? head.firstRow <= row && row <= head.lastRow
      : head.role === 'header' &&
        top < head.row &&
        head.row < row &&
        overlaps(head, { start, end }),
  )
}

export function overlaps(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end
}

interface Placed {
  readonly cell: GridCell
  readonly row: number
  readonly index: number
  readonly area: Area
}

function placeCells(rows: readonly GridRow[]): Placed[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell, index) => {
      while (taken.has(`${row}/${column}`)) column++
      const start = column
      column += cell.colSpan
      for (let below = row; below < row + cell.rowSpan; below++) {
        for (let at = start; at < column; at++) taken.add(`${below}/${at}`)
      }
      const area = { start, end: column, firstRow: row, lastRow: row + cell.rowSpan - 1 }
      return { cell, row, index, area }
    })
  })
}
