import type { Address } from '../template/address'
import type { Form } from '../template/form'
import { type Figure, numberIn } from './figure'

/**
 * Each declared total as the sum of the plain cells below it, whatever other totals state.
 * A total with a part that is blank or unreadable is left out.
 */
export function computeTotals(
  form: Form,
  figures: ReadonlyMap<Address, Figure>,
): Map<Address, number> {
  const totals = new Map<Address, number>()
  for (const { address, parts } of form.cells.values()) {
    const sum = parts && sumOfPlainCells(form, figures, address)
    if (sum !== undefined) totals.set(address, sum)
  }
  return totals
}

/** The plain cells under a total that still have no readable figure. */
export function missingParts(
  form: Form,
  figures: ReadonlyMap<Address, Figure>,
  total: Address,
): Address[] {
  return plainCellsUnder(form, total).filter(
    (address) => numberIn(figures.get(address)) === undefined,
  )
}

function sumOfPlainCells(
  form: Form,
  figures: ReadonlyMap<Address, Figure>,
  total: Address,
): number | undefined {
  let sum = 0
  for (const address of plainCellsUnder(form, total)) {
    const value = numberIn(figures.get(address))
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function plainCellsUnder(form: Form, address: Address): Address[] {
  const parts = form.cells.get(address)?.parts
  return parts ? parts.flatMap((part) => plainCellsUnder(form, part)) : [address]
}
