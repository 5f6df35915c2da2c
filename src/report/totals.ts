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
  /** Parts may be totals themselves, of plain cells in the end. */
  const sumAt = (address: Address): number | undefined => {
    const known = totals.get(address)
    if (known !== undefined) return known
    const parts = form.cells.get(address)?.parts
    if (!parts) return numberIn(figures.get(address))
    let sum = 0
    for (const part of parts) {
      const value = sumAt(part)
      if (value === undefined) return undefined
      sum += value
    }
    totals.set(address, sum)
    return sum
  }
  for (const { address, parts } of form.cells.values()) if (parts) sumAt(address)
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

function plainCellsUnder(form: Form, address: Address): Address[] {
  const parts = form.cells.get(address)?.parts
  return parts ? parts.flatMap((part) => plainCellsUnder(form, part)) : [address]
}
