import type { Table, TableCell } from '../document/block'

/** A row as the page has it, before its spans are resolved. */
export interface RawRow {
  /** Its `thead`, `tbody` or `tfoot`: no cell reaches down beyond it. */
  readonly group: unknown
  readonly isHeader: boolean
  readonly cells: readonly RawCell[]
}

export interface RawCell {
  readonly text: string
  readonly colSpan: number
  /** 0 reaches down to the end of the group (HTML §4.9.11). */
  readonly rowSpan: number
}

export interface Grid {
  /** Undefined where the table has no cells, or too many columns. */
  readonly table: Table | undefined
  readonly columns: number
  /** Whether a cell met one that reaches down from above, so that it had to give way. */
  readonly overlaps: boolean
}

interface Layer {
  /** Per column the first row that is free again. */
  readonly freeFrom: number[]
  overlaps: boolean
}

/** More than any table of a report. */
export const mostColumns = 500
/** Authors write a span beyond this to say "the whole row". */
const widestSpan = 60
/** The width of the text on an A4 page by GB/T 9704-2012, in twips. */
const textWidth = 8844

/** The table with its spans as HTML §4.9.12 resolves them. A row that ends early stays short. */
export function gridOfRows(name: string, all: readonly RawRow[]): Grid {
  const rows = withRowSpans(all)
  const columns = widthOf(rows)
  if (columns === 0 || columns > mostColumns) return { table: undefined, columns, overlaps: false }
  const layer: Layer = { freeFrom: Array.from({ length: columns }, () => 0), overlaps: false }
  const placed = rows.map((row, index) => placeRow(layer, row, index))
  const firstPlain = rows.findIndex(({ isHeader }) => !isHeader)
  const table: Table = {
    type: 'table',
    name,
    widths: Array.from({ length: columns }, () => Math.floor(textWidth / columns)),
    headerRows: firstPlain < 0 ? rows.length : firstPlain,
    rows: placed,
  }
  return { table, columns, overlaps: layer.overlaps }
}

/** Cells reach down to the end of their group at most; a row of nothing within nothing is left out. */
function withRowSpans(all: readonly RawRow[]): RawRow[] {
  const ends = new Map<unknown, number>()
  all.forEach(({ group }, index) => {
    ends.set(group, index + 1)
  })
  let reached = 0
  const rows: RawRow[] = []
  all.forEach((row, index) => {
    if (row.cells.length === 0 && reached <= index) return
    const left = (ends.get(row.group) ?? all.length) - index
    const cells = row.cells.map((cell) => ({
      ...cell,
      rowSpan: cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left),
    }))
    for (const { rowSpan } of cells) reached = Math.max(reached, index + rowSpan)
    rows.push({ ...row, cells })
  })
  return rows
}

/** As many columns as the widest row has, spans of "the whole row" not counted. */
function widthOf(rows: readonly RawRow[]): number {
  const freeFrom: number[] = []
  let widest = 0
  rows.forEach(({ cells }, row) => {
    let column = 0
    for (const { colSpan, rowSpan } of cells) {
      while ((freeFrom[column] ?? 0) > row) column++
      const span = colSpan > widestSpan ? 1 : Math.max(1, colSpan)
      const end = column + span
      for (; column < end && column <= mostColumns; column++) freeFrom[column] = row + rowSpan
      column = end
      if (column > mostColumns) break
    }
    widest = Math.max(widest, column)
  })
  return widest
}

function placeRow(layer: Layer, { cells, isHeader }: RawRow, row: number): TableCell[] {
  const { freeFrom } = layer
  const placed: TableCell[] = []
  const put = (text: string, column: number, colSpan: number, rowSpan: number) => {
    placed.push({ role: isHeader ? 'header' : 'figure', text, colSpan, rowSpan })
    freeFrom.fill(row + rowSpan, column, column + colSpan)
  }
  let column = 0
  cells.forEach(({ text, colSpan, rowSpan }, index) => {
    while ((freeFrom[column] ?? 0) > row) column++
    const room = roomAt(freeFrom, column, row)
    const wanted = colSpan > widestSpan ? room - widthOfRest(cells, index) : colSpan
    const span = Math.min(Math.max(1, wanted), room)
    if (wanted > room) layer.overlaps = true
    if (span > 0) put(text, column, span, rowSpan)
    else joinToLast(placed, text)
    column += span
  })
  return placed
}

function widthOfRest(cells: readonly RawCell[], index: number): number {
  return cells
    .slice(index + 1)
    .reduce((sum, { colSpan }) => sum + (colSpan > widestSpan ? 1 : Math.max(1, colSpan)), 0)
}

/** A cell for which its row has no room is read with the one before it. */
function joinToLast(placed: TableCell[], text: string): void {
  const last = placed.pop()
  if (last)
    placed.push({ ...last, text: [last.text, text].filter((part) => part !== '').join('\n') })
}

/** How many columns from this one on are free. */
function roomAt(freeFrom: readonly number[], column: number, row: number): number {
  let end = column
  while (end < freeFrom.length && (freeFrom[end] ?? 0) <= row) end++
  return end - column
}
