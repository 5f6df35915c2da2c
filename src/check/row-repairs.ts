import { type Report, valueAt } from '../report/report'
import { type Address, addressOf, partsOf } from '../template/address'
import { tableOf } from '../template/form'
import { columnPaths, rowPaths } from '../template/tree'
import type { Change, ExplanationKind } from './explanation'

interface RowRepair {
  readonly kind: ExplanationKind
  readonly changes: readonly Change[]
}

/** Ways to set a row right whose figures stand a column off, or in which a figure was parted in two. */
export function repairsOfRows(
  report: Report,
  table: string,
  suspects: readonly Address[],
): RowRepair[] {
  const rows = new Set(suspects.map((address) => partsOf(address).row))
  return tableOf(report.form, table).blocks.flatMap((block) => {
    const columns = columnPaths(block).map(({ leaf }) => leaf)
    const plain = columns.filter(({ sumOf }) => !sumOf)
    return rowPaths(block)
      .filter(({ leaf }) => rows.has(leaf.id))
      .flatMap(({ leaf }) => {
        const addressesOf = (some: typeof columns) =>
          some.map(({ id }) => addressOf(table, leaf.id, id))
        return [
          ...shifts(report, addressesOf(columns)),
          ...shifts(report, addressesOf(plain)),
          ...joins(report, addressesOf(plain)),
        ]
      })
  })
}

/** All figures of the row one column to the right or to the left, the last one coming round. */
function shifts(report: Report, row: readonly Address[]): RowRepair[] {
  const values = row.map((address) => valueAt(report, address) ?? 0)
  const toRight = [...values.slice(-1), ...values.slice(0, -1)]
  const toLeft = [...values.slice(1), ...values.slice(0, 1)]
  return [toRight, toLeft].map((to) => ({
    kind: 'row-shifted',
    changes: changesOf(report, row, values, to),
  }))
}

/** `1` and `2` in two cells for 12 in one of them. */
function joins(report: Report, row: readonly Address[]): RowRepair[] {
  const values = row.map((address) => valueAt(report, address) ?? 0)
  return row.slice(1).flatMap((_, at): RowRepair[] => {
    const [left = 0, right = 0] = values.slice(at, at + 2)
    const joined = Number(`${left}${right}`)
    const places = [
      [joined, 0],
      [0, joined],
    ]
    return places.map((pair) => {
      const to = [...values.slice(0, at), ...pair, ...values.slice(at + 2)]
      return { kind: 'figure-parted', changes: changesOf(report, row, values, to) }
    })
  })
}

function changesOf(
  report: Report,
  row: readonly Address[],
  from: readonly number[],
  to: readonly number[],
): Change[] {
  return row.flatMap((address, index): Change[] => {
    const [before = 0, after = 0] = [from[index], to[index]]
    const isStated = report.figures.get(address)?.type === 'number'
    return before === after || !isStated ? [] : [{ address, from: before, to: after }]
  })
}
