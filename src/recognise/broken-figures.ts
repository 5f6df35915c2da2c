import type { Column } from '../template/template'
import type { Path } from '../template/tree'
import type { FoundCell } from './read-block'
import { partsOfTotal } from './row-candidates'

/**
 * Figures whose digits stand on several lines are taken as one where the row has a total that they then
 * make up, or are made up of; `row` holds a cell for each column. Where none stands on one line the row
 * may be printed twice, and then its sums hold as well: 11 and 22 make 33, and 1111 and 2222 make 3333.
 */
export function joinWhereSummed(
  row: readonly FoundCell[],
  columns: readonly Path<Column>[],
): readonly FoundCell[] {
  if (!row.some(({ read }) => read.joined)) return row
  const joined = row.map((cell) => ({ ...cell, read: cell.read.joined ?? cell.read }))
  const totals = columns.flatMap((_, index) => {
    const parts = partsOfTotal(columns, index)
    return parts ? [{ index, parts }] : []
  })
  const isCovered = row.every(
    ({ read }, index) =>
      !read.joined || totals.some((total) => total.index === index || total.parts.includes(index)),
  )
  const isWhole = row.some(({ read }) => read.state === 'read' && !read.joined)
  const holds = totals.every(({ index, parts }) => {
    const sum = parts.reduce((total, part) => total + figureIn(joined[part]), 0)
    return sum === figureIn(joined[index])
  })
  return isCovered && isWhole && holds ? joined : row
}

/** A blank adds nothing; not a number, which equals nothing, where the cell was not understood. */
function figureIn(cell: FoundCell | undefined): number {
  if (cell?.read.state === 'blank') return 0
  return cell?.read.state === 'read' ? Number(cell.read.text) : Number.NaN
}
