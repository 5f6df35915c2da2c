import { type PlacedCell, type PlacedTable, rowsOf } from './pdf-table'

/** In points: how far the sides of two parts of one table may lie apart. */
const near = 10
const edgesNear = 3

/** `一、` `（三）` `2.`: a label that begins, not one that goes on. */
const numbered =
  /^\s*(?:[一二三四五六七八九十]+\s*、|[（(][一二三四五六七八九十]+[）)]|\d+\s*[.、．])/
const figure = /^\s*[\d０-９]/

export interface JoinedTable {
  readonly table: PlacedTable
  /** The text of header rows that are repeated on the later page. */
  readonly repeated: string | undefined
}

/** Two parts of a table that a page break parts; undefined where their sides do not meet. */
export function joinTables(upper: PlacedTable, lower: PlacedTable): JoinedTable | undefined {
  if (Math.abs(first(upper.xs) - first(lower.xs)) > near) return undefined
  if (Math.abs(last(upper.xs) - last(lower.xs)) > near) return undefined
  const repeated = repeatedRows(upper, lower)
  const xs = unionOf(upper.xs, lower.xs)
  const one = onEdges(upper, xs)
  const two = withoutRows(onEdges(lower, xs), repeated)
  if (two.rowCount === 0) return undefined
  const texts = lower.cells.filter(({ row }) => row < repeated).map(({ text }) => text)
  return {
    table: stack(...joinSplitRow(one, two)),
    repeated: repeated === 0 ? undefined : texts.join(' '),
  }
}

function first(values: readonly number[]): number {
  return values[0] ?? 0
}

function last(values: readonly number[]): number {
  return values[values.length - 1] ?? 0
}

/** How many rows at the top of the lower part say the same as the first ones of the upper part. */
function repeatedRows(upper: PlacedTable, lower: PlacedTable): number {
  const above = rowsOf(upper).map(wordsOf)
  const below = rowsOf(lower).map(wordsOf)
  let same = 0
  while (same < lower.rowCount && below[same] !== '' && above[same] === below[same]) same++
  while (same > 0 && !isWhole(lower, same)) same--
  const words = lower.cells.filter(({ row }) => row < same)
  return words.some(({ text }) => figure.test(text)) ? 0 : same
}

function wordsOf(row: readonly PlacedCell[]): string {
  return row.map(({ text }) => text.replace(/\s/g, '')).join('')
}

/** No cell reaches from the first rows into the others. */
function isWhole({ cells }: PlacedTable, rows: number): boolean {
  return cells.every(({ row, rowEnd }) => row >= rows || rowEnd <= rows)
}

function withoutRows(table: PlacedTable, count: number): PlacedTable {
  const cells = table.cells
    .filter(({ row }) => row >= count)
    .map((cell) => ({ ...cell, row: cell.row - count, rowEnd: cell.rowEnd - count }))
  return { ...table, rowCount: table.rowCount - count, cells }
}

function unionOf(one: readonly number[], two: readonly number[]): number[] {
  const ends = [first(one), last(one)]
  const isNew = (x: number) => !one.some((edge) => Math.abs(edge - x) <= edgesNear)
  const inner = two.slice(1, -1).filter((x) => isNew(x) && x > first(ends) && x < last(ends))
  return [...one, ...inner].sort((a, b) => a - b)
}

function onEdges(table: PlacedTable, xs: readonly number[]): PlacedTable {
  const places = table.xs.map((x, index) => {
    if (index === 0) return 0
    if (index === table.xs.length - 1) return xs.length - 1
    const distances = xs.map((edge) => Math.abs(edge - x))
    return distances.indexOf(Math.min(...distances))
  })
  const place = (column: number) => places[column] ?? 0
  const cells = table.cells.map((cell) => ({
    ...cell,
    column: place(cell.column),
    columnEnd: place(cell.columnEnd),
  }))
  return { ...table, xs, cells }
}

function stack(upper: PlacedTable, lower: PlacedTable): PlacedTable {
  const cells = [...upper.cells]
  const taken = new Set<PlacedCell>()
  for (const cell of lower.cells) {
    const above = goesOn(upper, lower, cell)
    if (!above) continue
    taken.add(cell)
    cells[cells.indexOf(above)] = {
      ...above,
      rowEnd: upper.rowCount + cell.rowEnd,
      text: joinText(above.text, cell.text),
    }
  }
  const below = lower.cells.filter((cell) => !taken.has(cell))
  const moved = below.map((cell) => ({
    ...cell,
    row: cell.row + upper.rowCount,
    rowEnd: cell.rowEnd + upper.rowCount,
  }))
  return {
    ...upper,
    rowCount: upper.rowCount + lower.rowCount,
    bottom: lower.bottom,
    cells: [...cells, ...moved],
  }
}

function joinText(one: string, two: string): string {
  return two === '' ? one : `${one}\n${two}`
}

/** The cell at the foot of the upper part that stands over one at the head of the lower part. */
function cellAbove({ cells, rowCount }: PlacedTable, below: PlacedCell): PlacedCell | undefined {
  return cells.find(
    ({ rowEnd, column, columnEnd }) =>
      rowEnd === rowCount && column === below.column && columnEnd === below.columnEnd,
  )
}

/** The cell of a group's label that a page break parts: it stands left of the labels of rows. */
function goesOn(upper: PlacedTable, lower: PlacedTable, cell: PlacedCell): PlacedCell | undefined {
  if (cell.row > 0 || numbered.test(cell.text) || figure.test(cell.text)) return undefined
  const above = cellAbove(upper, cell)
  if (!above || !numbered.test(above.text)) return undefined
  const isLabelBeside = lower.cells.some(
    ({ row, column, text }) =>
      row === 0 && column >= cell.columnEnd && text !== '' && !/^[\d０-９.,\s]+$/.test(text),
  )
  return isLabelBeside ? above : undefined
}

/** Where only the end of the last row's label stands on the later page, the two are one row. */
function joinSplitRow(upper: PlacedTable, lower: PlacedTable): [PlacedTable, PlacedTable] {
  const begun = lower.cells.filter(({ row }) => row === 0)
  const words = begun.filter(({ text }) => text !== '')
  const pairs = words.map((cell) => ({ cell, above: cellAbove(upper, cell) }))
  const isRest =
    words.length > 0 &&
    pairs.every(
      ({ cell: { text, rowEnd }, above }) =>
        rowEnd === 1 &&
        !numbered.test(text) &&
        !figure.test(text) &&
        above !== undefined &&
        numbered.test(above.text),
    ) &&
    begun.every((cell) => cell.rowEnd === 1 || cellAbove(upper, cell) !== undefined)
  if (!isRest) return [upper, lower]
  const rests = new Map(pairs.map(({ cell, above }) => [above, cell.text]))
  const cells = upper.cells.map((cell) => {
    const rest = rests.get(cell)
    return rest === undefined ? cell : { ...cell, text: joinText(cell.text, rest) }
  })
  return [{ ...upper, cells }, withoutFirstRow(lower)]
}

/** What reaches further down keeps its place in the row below. */
function withoutFirstRow(table: PlacedTable): PlacedTable {
  const cells = table.cells
    .filter(({ rowEnd }) => rowEnd > 1)
    .map((cell) => ({ ...cell, row: Math.max(0, cell.row - 1), rowEnd: cell.rowEnd - 1 }))
  return { ...table, rowCount: table.rowCount - 1, cells }
}
