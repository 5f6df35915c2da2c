import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerFigures } from '../../src/ledger/ledger-figures'
import { planTakeOver } from '../../src/ledger/take-over'
import { addressOf } from '../../src/template/address'
import { formForYear } from '../template/every-form'
import { countOf, header, ledgerForm } from './some-ledger'

const year = 2024

interface Case {
  readonly received: string
  readonly answered: string | undefined
  readonly applicant: number
  readonly result: number
}

const iso = (date: Date) => date.toISOString().slice(0, 10)
const anyDay = fc
  .date({ min: new Date('2022-06-01'), max: new Date('2025-06-30'), noInvalidDate: true })
  .map(iso)

/** A request that can be counted: received by the year’s end, not answered before the year. */
const countable = fc
  .record({
    received: anyDay,
    answered: fc.option(anyDay, { nil: undefined }),
    applicant: fc.nat(100),
    result: fc.nat(100),
  })
  .filter(
    ({ received, answered }: Case) =>
      received < `${year + 1}` &&
      (answered === undefined || (answered >= received && answered >= `${year}`)),
  )

const spellings: readonly ((day: string) => string | Date)[] = [
  (day) => day,
  (day) => day.replace(/-0?/g, '/'),
  (day) => day.replace(/-/g, ''),
  (day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  (day) => new Date(`${day}T00:00:00Z`),
  (day) => `${day} 10:30:00`,
]

/** As the form labels it; a label that two groups share is written with its group. */
function rowOf(one: Case, at: number) {
  const { results, applicants } = ledgerForm(year)
  const spell = spellings[at % spellings.length] ?? ((day: string) => day)
  const result = results[one.result % results.length]
  const applicant = applicants[one.applicant % applicants.length]
  return [
    spell(one.received),
    (at % 2 === 0 ? '' : (applicant?.group?.label ?? '')) + applicant?.label,
    one.answered === undefined ? null : spell(one.answered),
    one.answered === undefined ? null : `${result?.group?.label ?? ''}${result?.label}`,
  ]
}

/** The count as one would do it by hand. */
function naive(cases: readonly Case[]): Record<string, number> {
  const { results, applicants, rules } = ledgerForm(year)
  const figures: Record<string, number> = {}
  const add = (row: string, column: string) => {
    const address = addressOf(rules.table, row, column)
    figures[address] = (figures[address] ?? 0) + 1
  }
  for (const one of cases) {
    const column = applicants[one.applicant % applicants.length]?.id ?? ''
    const result = results[one.result % results.length]?.id ?? ''
    add(one.received.startsWith(`${year}`) ? rules.received : rules.carriedIn, column)
    add(one.answered?.startsWith(`${year}`) ? result : rules.carriedOver, column)
  }
  return figures
}

test('requests that can be counted give the figures that counting by hand gives, and balance', () => {
  fc.assert(
    fc.property(fc.array(countable, { maxLength: 40 }), (cases) => {
      const count = countOf([header.slice(0, 4), ...cases.map(rowOf)], year)
      expect(count.uncounted).toEqual([])
      const figures = [...count.cells].map(([address, entries]) => [address, entries.length])
      expect(Object.fromEntries(figures)).toEqual(naive(cases))
      const all = ledgerFigures(formForYear(year), 'requests', count)
      for (const column of ['natural-person', 'business', 'total']) {
        const at = (row: string) => all.get(addressOf('requests', row, column)) ?? 0
        expect(at('received') + at('carried-in')).toBe(at('results-total') + at('carried-over'))
      }
    }),
    { numRuns: 60 },
  )
})

const anything = fc.oneof(
  anyDay,
  fc.constantFrom(
    '',
    null,
    '公民',
    '企业',
    '法人',
    '予以公开',
    '不予公开',
    '信访',
    '合计',
    '3月5日',
    '无',
  ),
  fc.integer({ min: -5, max: 90_000 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.boolean(),
)

test('whatever stands in a ledger, each row is in two cells or among the uncounted, never in both', () => {
  const rows = fc.array(fc.array(anything, { minLength: 4, maxLength: 6 }), { maxLength: 30 })
  fc.assert(
    fc.property(rows, fc.constantFrom(2020, 2024), fc.boolean(), (body, of, assumesYear) => {
      const count = countOf([header, ...body], of, { assumesYear })
      const times = new Map<number, number>()
      const add = (row: number, by: number) => times.set(row, (times.get(row) ?? 0) + by)
      for (const entries of count.cells.values()) for (const { row } of entries) add(row, 1)
      for (const { entry } of count.uncounted) add(entry.row, 2)
      const telling = body.flatMap((row, at) =>
        row.some((cell) => cell !== null && String(cell).trim() !== '') ? [at + 2] : [],
      )
      expect([...times.keys()].sort((a, b) => a - b)).toEqual(telling)
      expect([...times.values()].every((number) => number === 2)).toBe(true)
      expect(count.counted + count.uncounted.length).toBe(telling.length)
    }),
    { numRuns: 200 },
  )
})

test('taking over writes every plain cell it owns, leaves carry-in alone where asked, and is idle twice', () => {
  const form = formForYear(year)
  fc.assert(
    fc.property(fc.array(countable, { maxLength: 20 }), fc.boolean(), (cases, carriedIn) => {
      const count = countOf([header.slice(0, 4), ...cases.map(rowOf)], year)
      const now = { 'requests/carried-in/business': '7', 'requests/granted/business': '很多' }
      const plan = planTakeOver(form, ledgerForm(year), count, now, carriedIn)
      const after: Record<string, string> = { ...now }
      for (const change of plan.changes) after[change.address] = change.after
      expect(after['requests/granted/business']).toMatch(/^\d+$/)
      if (!carriedIn) expect(after['requests/carried-in/business']).toBe('7')
      expect(plan.changes.every(({ address }) => !form.cells.get(address)?.parts)).toBe(true)
      expect(planTakeOver(form, ledgerForm(year), count, after, carriedIn).changes).toEqual([])
    }),
    { numRuns: 40 },
  )
})
