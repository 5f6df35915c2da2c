import { numberIn, readFigure } from '../report/figure'
import { type Address, addressOf, partsOf } from '../template/address'
import { cellAt, cellsOfTable, type Form } from '../template/form'
import type { LedgerCount } from './count-ledger'
import type { LedgerForm } from './ledger-form'

type Texts = Readonly<Record<Address, string>>

/** What taking the counts into the report does to one cell. */
export interface TakenCell {
  readonly address: Address
  readonly before: string
  readonly after: string
}

export interface TakeOver {
  /** Cells whose text becomes another. */
  readonly changes: readonly TakenCell[]
  /** What the ledger says of each cell, changed or not. */
  readonly counted: Texts
  /** Cells that say the same already. */
  readonly same: number
  /** Totals that were typed by hand; they stay as they are. */
  readonly typedTotals: readonly Address[]
}

/**
 * Every plain cell of the table gets its count, 0 included. Without `carriedIn` the row of requests
 * from the year before stays as it is.
 */
export function planTakeOver(
  form: Form,
  { rules, results, applicants }: LedgerForm,
  count: LedgerCount,
  now: Texts,
  carriedIn: boolean,
): TakeOver {
  const rows = [
    rules.received,
    ...(carriedIn ? [rules.carriedIn] : []),
    ...results.map(({ id }) => id),
    rules.carriedOver,
  ]
  const cells = rows.flatMap((row) =>
    applicants.map(({ id }) => {
      const address = addressOf(rules.table, row, id)
      const after = String(count.cells.get(address)?.length ?? 0)
      return { address, before: now[address] ?? '', after }
    }),
  )
  const changes = cells.filter((cell) => !saysTheSame(form, cell))
  return {
    changes,
    counted: Object.fromEntries(cells.map(({ address, after }) => [address, after])),
    same: cells.length - changes.length,
    typedTotals: cellsOfTable(form, rules.table)
      .filter(({ parts, address }) => parts && (now[address] ?? '').trim() !== '')
      .map(({ address }) => address),
  }
}

/** True where the ledger has a request from before the year. */
export function hasCarriedIn({ cells }: LedgerCount, { rules }: LedgerForm): boolean {
  return [...cells.keys()].some((address) => partsOf(address).row === rules.carriedIn)
}

function saysTheSame(form: Form, { address, before, after }: TakenCell): boolean {
  return numberIn(readFigure(before, cellAt(form, address).kind)) === Number(after)
}
