import type { Ruling } from './pdf-page'
import type { Frame } from './pdf-rulings'

/** A cell as ranges of grid rows and columns, the ends excluded. */
export interface GridCell {
  readonly row: number
  readonly rowEnd: number
  readonly column: number
  readonly columnEnd: number
}

export interface Grid {
  /** Edges of the columns and rows, in points. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** In points: edges nearer to each other are one. */
const near = 3

/** More columns or rows than a report's tables have. */
const mostEdges = 400

/** The cells that the rulings of a frame part from each other; undefined where they are too many. */
export function gridOf(frame: Frame): Grid | undefined {
  const vertical = frame.rulings.filter(({ isVertical }) => isVertical)
  const horizontal = frame.rulings.filter(({ isVertical }) => !isVertical)
  const xs = edgesOf(vertical)
  const ys = edgesOf(horizontal)
  if (xs.length > mostEdges || ys.length > mostEdges) return undefined
  const isWalled = {
    right: wallsOf(xs, ys, vertical),
    below: wallsOf(ys, xs, horizontal),
  }
  const rows = ys.length - 1
  const columns = xs.length - 1
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      const cell = growCell(row, column, rows, columns, isWalled, taken)
      for (let r = cell.row; r < cell.rowEnd; r++) {
        for (let c = cell.column; c < cell.columnEnd; c++) taken.add(r * columns + c)
      }
      cells.push(cell)
    }
  }
  return { xs, ys, cells }
}

type Wall = (edge: number, across: number) => boolean

/** As far right as there is no wall, then as far down as there is none under the whole width. */
function growCell(
  row: number,
  column: number,
  rows: number,
  columns: number,
  isWalled: { readonly right: Wall; readonly below: Wall },
  taken: ReadonlySet<number>,
): GridCell {
  let columnEnd = column + 1
  while (
    columnEnd < columns &&
    !isWalled.right(columnEnd, row) &&
    !taken.has(row * columns + columnEnd)
  ) {
    columnEnd++
  }
  let rowEnd = row + 1
  const isOpenBelow = () => {
    for (let at = column; at < columnEnd; at++) {
      if (isWalled.below(rowEnd, at)) return false
      if (at > column && isWalled.right(at, rowEnd)) return false
    }
    return true
  }
  while (rowEnd < rows && isOpenBelow()) rowEnd++
  return { row, rowEnd, column, columnEnd }
}

function edgesOf(rulings: readonly Ruling[]): number[] {
  const edges: number[] = []
  for (const at of rulings.map((ruling) => ruling.at).sort((one, two) => one - two)) {
    const last = edges[edges.length - 1]
    if (last === undefined || at - last > near) edges.push(at)
  }
  return edges
}

/** Whether a ruling runs along an edge, between two edges of the other kind. */
function wallsOf(
  edges: readonly number[],
  across: readonly number[],
  rulings: readonly Ruling[],
): Wall {
  const walls = new Set<number>()
  for (const ruling of rulings) {
    const edge = edges.findIndex((at) => Math.abs(at - ruling.at) <= near)
    across.slice(1).forEach((end, index) => {
      const start = across[index] ?? end
      const middle = (start + end) / 2
      if (ruling.from <= middle && ruling.to >= middle) walls.add(edge * mostEdges + index)
    })
  }
  return (edge, index) => walls.has(edge * mostEdges + index)
}

/** The place of a value between edges; -1 outside of them. */
export function placeBetween(edges: readonly number[], value: number): number {
  if (value < (edges[0] ?? 0)) return -1
  return edges.findIndex((edge) => edge > value) - 1
}
