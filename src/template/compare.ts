import { partsOf } from './address'
import type { Cell, Form } from './form'

/** What changes for the clerk between two formats, in the labels of each. */
export interface FormChanges {
  readonly noLongerAsked: readonly string[]
  readonly newlyAsked: readonly string[]
}

export function compareForms(before: Form, after: Form): FormChanges {
  return {
    noLongerAsked: describeMissing(before, after),
    newlyAsked: describeMissing(after, before),
  }
}

function describeMissing(from: Form, other: Form): string[] {
  const missing = [...from.cells.values()].filter(({ address }) => !other.cells.has(address))
  const rows = new Map<string, Cell[]>()
  for (const cell of missing) {
    const { table, row } = partsOf(cell.address)
    const key = `${table}/${row}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return [...rows].map(([key, cells]) => describeRow(other, key, cells))
}

/** A row that the other form knows, if with other columns, is not said to be missing. */
function describeRow(other: Form, key: string, missing: readonly Cell[]): string {
  const isKnown = [...other.cells.keys()].some((address) => address.startsWith(`${key}/`))
  const name = missing[0]?.rowName ?? ''
  return isKnown
    ? `“${name}”的${missing.map((cell) => cell.columnName).join('、')}`
    : `“${name}”整行`
}
