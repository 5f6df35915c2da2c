import * as fc from 'fast-check'
import { isTotal } from '../../src/report/report'
import { type Address, addressOf } from '../../src/template/address'
import { cellsOfTable, type Form, tableOf } from '../../src/template/form'
import { leavesNamed, rowPaths } from '../../src/template/tree'

export type Figures = Readonly<Record<Address, number>>

export const applicants = [
  'natural-person',
  'business',
  'research',
  'public-benefit',
  'legal-services',
  'other-organisation',
]

/** One number for every cell of a table that is not a total. */
export function plainFigures(form: Form, table: string): fc.Arbitrary<Figures> {
  const plain = cellsOfTable(form, table).filter((cell) => !isTotal(cell))
  return fc
    .array(fc.nat({ max: 99_999 }), { minLength: plain.length, maxLength: plain.length })
    .map((values) =>
      Object.fromEntries(plain.map(({ address }, index) => [address, values[index] ?? 0])),
    )
}

/** Plain figures of table three that keep the printed relation in every column. */
export function balancedRequests(form: Form): fc.Arbitrary<Figures> {
  const split = fc.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 })
  return fc.tuple(plainFigures(form, 'requests'), split).map(([figures, shares]) => {
    const balanced: Record<Address, number> = { ...figures }
    applicants.forEach((column, index) => {
      const at = (row: string) => addressOf('requests', row, column)
      const handled = resultRows(form).reduce((sum, row) => sum + (figures[at(row)] ?? 0), 0)
      const received = handled + (figures[at('carried-over')] ?? 0)
      const carriedIn = Math.floor((received * (shares[index] ?? 0)) / 100)
      balanced[at('carried-in')] = carriedIn
      balanced[at('received')] = received - carriedIn
    })
    return balanced
  })
}

/** The rows of the results that hold figures, without the total. */
export function resultRows(form: Form): string[] {
  const rows = tableOf(form, 'requests').blocks.flatMap(rowPaths)
  return leavesNamed(rows, ['results'])
    .map(({ id }) => id)
    .filter((id) => id !== 'results-total')
}

/** The totals of tables three and four, summed here by hand from the official form's own words. */
export function totalsByHand(form: Form, figures: Figures): Map<Address, number> {
  const totals = new Map<Address, number>()
  const at = (address: Address) => totals.get(address) ?? figures[address] ?? 0
  const set = (address: Address, parts: readonly Address[]) =>
    totals.set(
      address,
      parts.reduce((sum, part) => sum + at(part), 0),
    )
  for (const column of applicants) {
    set(
      addressOf('requests', 'results-total', column),
      resultRows(form).map((row) => addressOf('requests', row, column)),
    )
  }
  for (const row of [
    'received',
    'carried-in',
    ...resultRows(form),
    'results-total',
    'carried-over',
  ]) {
    set(
      addressOf('requests', row, 'total'),
      applicants.map((column) => addressOf('requests', row, column)),
    )
  }
  for (const group of ['reconsideration', 'direct', 'after']) {
    const cell = (outcome: string) =>
      addressOf('reconsideration-litigation', 'cases', `${group}-${outcome}`)
    set(cell('total'), ['upheld', 'corrected', 'other', 'pending'].map(cell))
  }
  return totals
}

export function asTexts(figures: Iterable<readonly [Address, number]>): Record<Address, string> {
  return Object.fromEntries([...figures].map(([address, value]) => [address, String(value)]))
}
