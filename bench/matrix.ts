import { type Address, addressOf, partsOf } from '../src/template/address'
import { type Cell, cellsOfTable } from '../src/template/form'
import { form } from './report'

export const tableThree = 'requests'

const cells = cellsOfTable(form, tableThree)
const unique = (ids: readonly string[]) => [...new Set(ids)]

/** Table three as rows and columns, so that a form library need not know our form. */
export const rowIds = unique(cells.map(({ address }) => partsOf(address).row))
export const columnIds = unique(cells.map(({ address }) => partsOf(address).column))
export const typedAddresses = cells.filter(({ parts }) => !parts).map(({ address }) => address)

export function cellIn(row: string, column: string): Cell {
  const cell = form.cells.get(addressOf(tableThree, row, column))
  if (!cell) throw new Error(`table three has no cell ${row}/${column}`)
  return cell
}

export function labelOfRow(row: string): string {
  return cellIn(row, columnIds[0] ?? '').rowName
}

export function labelOfColumn(column: string): string {
  return cellIn(rowIds[0] ?? '', column).columnName
}

export interface Total {
  readonly address: Address
  readonly parts: readonly Address[]
}

const totals = cells.flatMap(({ address, parts }): Total[] => (parts ? [{ address, parts }] : []))
const isTotal = new Set(totals.map(({ address }) => address))
const depthOf = ({ parts }: Total) => (parts.some((part) => isTotal.has(part)) ? 1 : 0)

/** Those that others are summed from come first. */
export const totalsInOrder: readonly Total[] = [...totals].sort((a, b) => depthOf(a) - depthOf(b))

/** Figures by row and column. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Every total as the sum of its parts. */
export function withSums(matrix: Matrix): Matrix {
  const summed: Record<string, Record<string, number>> = {}
  for (const [row, figures] of Object.entries(matrix)) summed[row] = { ...figures }
  for (const { address, parts } of totalsInOrder) {
    const { row, column } = partsOf(address)
    const into = summed[row]
    if (into) into[column] = parts.reduce((sum, part) => sum + figureAt(summed, part), 0)
  }
  return summed
}

function figureAt(matrix: Matrix, address: Address): number {
  const { row, column } = partsOf(address)
  return matrix[row]?.[column] ?? 0
}
