import { type Address, addressOf } from '../src/template/address'
import { cellIn, columnIds, type Matrix, rowIds, tableThree, withSums } from './matrix'
import { draft } from './report'

/**
 * Whole numbers below ten under which every relation of table three holds: in each column 9 received and
 * 3 carried in, ten results and 2 carried out.
 */
export const balancedFigures: Readonly<Record<Address, string>> = Object.fromEntries(
  columnIds.flatMap((column) => {
    const rows = rowIds.filter((row) => cellIn(row, column).parts === undefined)
    return rows.map((row, index) => [addressOf(tableThree, row, column), figureOf(index, rows)])
  }),
)

function figureOf(index: number, rows: readonly string[]): string {
  if (index === 0) return '9'
  if (index === 1) return '3'
  if (index === rows.length - 1) return '2'
  return index < 12 ? '1' : '0'
}

/** The full draft, its table three in agreement with itself. */
export const balancedDraft = { ...draft, cells: { ...draft.cells, ...balancedFigures } }

const typed: Matrix = Object.fromEntries(
  rowIds.map((row) => [
    row,
    Object.fromEntries(columnIds.map((column) => [column, Number(figureAt(row, column))])),
  ]),
)

function figureAt(row: string, column: string): string {
  return balancedFigures[addressOf(tableThree, row, column)] ?? '0'
}

export const balancedMatrix: Matrix = withSums(typed)
