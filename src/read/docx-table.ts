import type { Table, TableCell, TableRow } from '../document/block'

/** A table as the file has it, before its vertical merges are resolved. */
export interface RawTable {
  name: string
  readonly widths: number[]
  readonly rows: RawRow[]
}

export interface RawRow {
  readonly cells: RawCell[]
  /** Columns of the grid that the row leaves out in front and behind (ECMA-376-1 §17.4.14 f.). */
  before: number
  after: number
  isHeader: boolean
  /** Deleted in tracked changes. */
  isDeleted: boolean
}

export interface RawCell {
  span: number
  merge: 'none' | 'restart' | 'continue'
  /** Goes on from the cell to its left, as files once converted from .doc have it. */
  continuesLeft: boolean
  text: string
}

export interface FinishedTable {
  readonly table: Table
  /** Texts in cells that are merged into the one above, where no program shows them. */
  readonly hidden: readonly string[]
}

interface OpenCell extends TableCell {
  rowSpan: number
}

/** More than any table of a report; Word itself stops at 63. */
export const mostColumns = 500

/**
 * The table with its merges as spans. Columns that a row leaves out in front are a blank cell; a row that
 * ends early stays short, since a cell that is missing is not a blank one.
 */
export function finishTable({ name, widths, rows: all }: RawTable): FinishedTable {
  const rows = all.filter(({ isDeleted }) => !isDeleted).map(joinLeft)
  const columns = rows.reduce((most, row) => Math.max(most, columnsOf(row)), 0)
  const firstPlain = rows.findIndex(({ isHeader }) => !isHeader)
  const headerRows = firstPlain < 0 ? rows.length : firstPlain
  const hidden: string[] = []
  let above: ReadonlyMap<number, OpenCell> = new Map()
  const finished = rows.map((row, index) => {
    const merged = mergeRow(row, index < headerRows ? 'header' : 'figure', above, hidden)
    above = merged.open
    return merged.cells
  })
  const table: Table = {
    type: 'table',
    name,
    widths: Array.from({ length: columns }, (_, column) => widths[column] ?? 0),
    headerRows,
    rows: finished,
  }
  return { table, hidden }
}

export function columnsOf({ before, cells, after }: RawRow): number {
  return cells.reduce((total, { span }) => total + span, before + after)
}

/** A cell that goes on from above must have its column and its width; otherwise it stands for itself. */
function mergeRow(
  row: RawRow,
  role: TableCell['role'],
  above: ReadonlyMap<number, OpenCell>,
  hidden: string[],
): { cells: TableRow; open: ReadonlyMap<number, OpenCell> } {
  const cells: OpenCell[] = []
  const open = new Map<number, OpenCell>()
  const add = (text: string, colSpan: number) => {
    const cell: OpenCell = { role, text, colSpan, rowSpan: 1 }
    cells.push(cell)
    return cell
  }
  let column = row.before
  if (column > 0) add('', column)
  for (const { span, merge, text } of row.cells) {
    const upper = merge === 'continue' ? above.get(column) : undefined
    const goesOn = upper?.colSpan === span ? upper : undefined
    if (goesOn) goesOn.rowSpan++
    if (goesOn && text !== '') hidden.push(text)
    const cell = goesOn ?? add(text, span)
    if (merge !== 'none') open.set(column, cell)
    column += span
  }
  return { cells, open }
}

function joinLeft(row: RawRow): RawRow {
  if (!row.cells.some(({ continuesLeft }) => continuesLeft)) return row
  const cells: RawCell[] = []
  for (const cell of row.cells) {
    const left = cells[cells.length - 1]
    if (cell.continuesLeft && left) {
      left.span += cell.span
      left.text = [left.text, cell.text].filter((text) => text !== '').join('\n')
    } else cells.push({ ...cell })
  }
  return { ...row, cells }
}
