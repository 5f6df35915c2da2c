import { partsOf } from './address'
import type { Cell, Form } from './form'

/** What changes for the clerk between two formats, in the labels of each. */
export interface FormChanges {
  /** Asked in both under the same names. */
  readonly kept: readonly string[]
  readonly renamed: readonly Renamed[]
  readonly noLongerAsked: readonly string[]
  readonly newlyAsked: readonly string[]
}

export interface Renamed {
  readonly before: string
  readonly after: string
}

export function compareForms(before: Form, after: Form): FormChanges {
  return {
    kept: describeKept(before, after),
    renamed: renamedIn(before, after),
    noLongerAsked: describeMissing(before, after),
    newlyAsked: describeMissing(after, before),
  }
}

/** Rows and columns that both forms know under different labels, each pair once. */
function renamedIn(before: Form, after: Form): Renamed[] {
  const rowNames = new Map([...before.cells.values()].map((cell) => [rowOf(cell), cell.rowName]))
  const pairs = [...after.cells.values()].flatMap((cell): Renamed[] => {
    const same = before.cells.get(cell.address)
    return [
      { before: rowNames.get(rowOf(cell)) ?? cell.rowName, after: cell.rowName },
      { before: same?.columnName ?? cell.columnName, after: cell.columnName },
    ]
  })
  const different = pairs.filter((pair) => pair.before !== pair.after)
  return [...new Map(different.map((pair) => [`${pair.before}→${pair.after}`, pair])).values()]
}

function describeKept(before: Form, after: Form): string[] {
  const kept = [...after.cells.values()].filter((cell) => {
    const same = before.cells.get(cell.address)
    return same?.rowName === cell.rowName && same.columnName === cell.columnName
  })
  return [...byRow(kept)].map(([row, cells]) => {
    const asked = [...after.cells.values()].filter((cell) => rowOf(cell) === row).length
    return nameCells(cells, asked === cells.length)
  })
}

function describeMissing(from: Form, other: Form): string[] {
  const missing = [...from.cells.values()].filter(({ address }) => !other.cells.has(address))
  const known = new Set([...other.cells.values()].map(rowOf))
  // A row that the other form knows, if with other columns, is not said to be missing.
  return [...byRow(missing)].map(([row, cells]) => nameCells(cells, !known.has(row)))
}

function nameCells(cells: readonly Cell[], isWholeRow: boolean): string {
  const name = cells[0]?.rowName ?? ''
  if (name === '' && isWholeRow) return '表格的全部各格'
  return isWholeRow
    ? `“${name}”整行`
    : `“${name}”的${cells.map((cell) => cell.columnName).join('、')}`
}

function byRow(cells: readonly Cell[]): Map<string, Cell[]> {
  const rows = new Map<string, Cell[]>()
  for (const cell of cells) rows.set(rowOf(cell), [...(rows.get(rowOf(cell)) ?? []), cell])
  return rows
}

function rowOf({ address }: Cell): string {
  const { table, row } = partsOf(address)
  return `${table}/${row}`
}
