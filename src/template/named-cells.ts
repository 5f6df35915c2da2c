import { type Address, addressOf } from './address'
import { type Form, tableOf } from './form'
import type { Table } from './template'
import { columnPaths, leavesNamed, type Path, rowPaths } from './tree'

interface Leaf {
  readonly id: string
  readonly label: string
}

/**
 * The cells in the rows and columns that every one of the lists names; the id of a group stands for
 * all in it. No list means all. Empty where the format has no such row or column.
 */
export function cellsNamed(
  form: Form,
  table: string,
  rows: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
): Address[] {
  return tableNamed(form, table).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const across = namedByAll(columnPaths(block), columns)
      return namedByAll(rowPaths(block), rows).flatMap((row) =>
        across.map((column) => addressOf(table, row, column)),
      )
    }),
  )
}

/** One cell, or those of a group of rows or columns without the totals in it. */
export function cellsUnder(form: Form, table: string, row: string, column: string): Address[] {
  return tableNamed(form, table).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const across = withoutTotals(columnPaths(block), column)
      return withoutTotals(rowPaths(block), row).flatMap((one) =>
        across.map((other) => addressOf(table, one, other)),
      )
    }),
  )
}

function withoutTotals<One extends Leaf & { readonly sumOf?: readonly string[] }>(
  paths: readonly Path<One>[],
  id: string,
): string[] {
  return leavesNamed(paths, [id])
    .filter((leaf) => leaf.id === id || !leaf.sumOf)
    .map((leaf) => leaf.id)
}

function tableNamed(form: Form, table: string): Table[] {
  const isThere = form.template.tables.some(({ id }) => id === table)
  return isThere ? [tableOf(form, table)] : []
}

function namedByAll<One extends Leaf>(
  paths: readonly Path<One>[],
  lists: readonly (readonly string[])[],
): string[] {
  const sets = lists.map((ids) => new Set(leavesNamed(paths, ids).map(({ id }) => id)))
  return paths.map(({ leaf }) => leaf.id).filter((id) => sets.every((set) => set.has(id)))
}
