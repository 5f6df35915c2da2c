import type { DocRow, RowShape } from './doc-rows'
import { type FinishedTable, finishTable, type RawRow } from './docx-table'

export interface DocTable extends FinishedTable {
  /** Whether the widths of all cells are known, so that columns are where the file has them. */
  readonly isExact: boolean
}

/** Edges of the same column differ by some twips from row to row; no column is so narrow. */
const tolerance = 40
/** Rows that begin within so much of each other begin at the same edge: Word's inner margin. */
const indentTolerance = 150

/** A table of rows whose columns are found by the edges of their cells. */
export function finishDocTable(rows: readonly DocRow[]): DocTable {
  const shapes = rows.flatMap(({ shape }) => (shape ? [shape] : []))
  const columns = shapes.length === rows.length ? columnsOf(aligned(shapes)) : undefined
  const raw = columns
    ? aligned(shapes).map((shape, index) => rowByEdges(rows[index], shape, columns))
    : undefined
  if (!raw || raw.some(({ cells }) => cells.some(({ span }) => span < 1))) {
    const plain = { name: '', widths: [], rows: rows.map(rowByOrder) }
    return { ...finishTable(plain), isExact: rows.every(({ texts }) => texts.length === 1) }
  }
  const widths = (columns ?? []).slice(1).map((edge, index) => edge - (columns?.[index] ?? 0))
  return { ...finishTable({ name: '', widths, rows: raw }), isExact: true }
}

/** With the left edges of all rows made one, where they differ by a margin only. */
function aligned(shapes: readonly RowShape[]): RowShape[] {
  const left = shapes.reduce((least, { edges }) => Math.min(least, edges[0] ?? 0), 0x7fff)
  return shapes.map((shape) => {
    const [first = 0, ...others] = shape.edges
    return first - left < indentTolerance ? { ...shape, edges: [left, ...others] } : shape
  })
}

function columnsOf(shapes: readonly RowShape[]): number[] {
  const edges = [...new Set(shapes.flatMap((shape) => shape.edges))].sort((a, b) => a - b)
  const columns: number[] = []
  for (const edge of edges) {
    const last = columns[columns.length - 1]
    if (last === undefined || edge - last > tolerance) columns.push(edge)
  }
  return columns
}

function rowByEdges(
  row: DocRow | undefined,
  { edges, cells }: RowShape,
  columns: readonly number[],
): RawRow {
  const numbers = edges.map((edge) => columnAt(columns, edge))
  return {
    cells: cells.map(({ merge, continuesLeft }, index) => ({
      span: (numbers[index + 1] ?? 0) - (numbers[index] ?? 0),
      merge,
      continuesLeft,
      text: row?.texts[index] ?? '',
    })),
    before: numbers[0] ?? 0,
    after: columns.length - 1 - (numbers[numbers.length - 1] ?? 0),
    isHeader: row?.isHeader ?? false,
    isDeleted: false,
  }
}

/** The last column that begins at or before an edge. */
function columnAt(columns: readonly number[], edge: number): number {
  let low = 0
  let high = columns.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((columns[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return low
}

/** Where widths are unknown: cell after cell. */
function rowByOrder({ texts, isHeader }: DocRow): RawRow {
  const cells = texts.map((text) => ({
    span: 1,
    merge: 'none' as const,
    continuesLeft: false,
    text,
  }))
  return { cells, before: 0, after: 0, isHeader, isDeleted: false }
}
