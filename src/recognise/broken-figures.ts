import type { Column } from '../template/template'
import { leavesNamed, type Path } from '../template/tree'
import type { FoundCell } from './read-block'

/**
 * Figures whose digits stand on several lines are taken as one where the row has a total that they then
 * make up, or are made up of; `row` holds a cell for each column.
 */
export function joinWhereSummed(
  row: readonly FoundCell[],
  columns: readonly Path<Column>[],
): readonly FoundCell[] {
  if (!row.some(({ read }) => read.joined)) return row
  const joined = row.map((cell) => ({ ...cell, read: cell.read.joined ?? cell.read }))
  const totals = columns.flatMap(({ leaf }, index) => (leaf.sumOf ? [{ leaf, index }] : []))
  const isCovered = row.every(
    ({ read }, index) =>
      !read.joined ||
      totals.some((total) => total.index === index || partsOf(total.leaf, columns).includes(index)),
  )
  const holds = totals.every(({ leaf, index }) => {
    const parts = partsOf(leaf, columns).map((part) => figureIn(joined[part]))
    return parts.reduce((sum, part) => sum + part, 0) === figureIn(joined[index])
  })
  return isCovered && holds ? joined : row
}

function partsOf({ sumOf }: Column, columns: readonly Path<Column>[]): number[] {
  const leaves = leavesNamed(columns, sumOf ?? [])
  return columns.flatMap(({ leaf }, index) => (leaves.includes(leaf) ? [index] : []))
}

/** A blank adds nothing; not a number, which equals nothing, where the cell was not understood. */
function figureIn(cell: FoundCell | undefined): number {
  if (cell?.read.state === 'blank') return 0
  return cell?.read.state === 'read' ? Number(cell.read.text) : Number.NaN
}
