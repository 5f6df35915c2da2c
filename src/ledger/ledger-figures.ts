import type { Figure } from '../report/figure'
import { computeTotals } from '../report/totals'
import type { Address } from '../template/address'
import { cellsOfTable, type Form } from '../template/form'
import type { LedgerCount } from './count-ledger'

/** How many requests are in each cell of the table, totals included. */
export function ledgerFigures(
  form: Form,
  table: string,
  { cells }: LedgerCount,
): ReadonlyMap<Address, number> {
  const plain = cellsOfTable(form, table).filter(({ parts }) => !parts)
  const counts = plain.map(({ address }) => [address, cells.get(address)?.length ?? 0] as const)
  const figures = new Map<Address, Figure>(
    counts.map(([address, value]) => [address, { type: 'number', value, printed: String(value) }]),
  )
  return new Map([...counts, ...computeTotals(form, figures)])
}
