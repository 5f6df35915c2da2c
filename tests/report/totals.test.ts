import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedAt, type Report, valueAt } from '../../src/report/report'
import { missingParts } from '../../src/report/totals'
import { formForYear } from '../template/every-form'
import { asTexts, plainFigures, totalsByHand } from './figures-at-random'
import { reportOn } from './some-draft'

const forms = [2020, 2025].map((year) => ({ year, form: formForYear(year) }))
const secret = 'requests/state-secret/natural-person'

describe.each(forms)('The computed totals of a report for $year', ({ year, form }) => {
  const figures = fc
    .tuple(plainFigures(form, 'requests'), plainFigures(form, 'reconsideration-litigation'))
    .map(([requests, cases]) => ({ ...requests, ...cases }))

  test('are the sums that the form declares, whatever the figures', () => {
    fc.assert(
      fc.property(figures, (plain) => {
        const report = reportOn(form, year, { cells: asTexts(Object.entries(plain)) })
        expect(report.totals).toEqual(totalsByHand(form, plain))
      }),
      { numRuns: 50 },
    )
  })

  test('are left out just where a part is blank or unreadable', () => {
    const address = fc.constantFrom(...Object.keys(zeros(form)))
    fc.assert(
      fc.property(address, fc.constantFrom('', '无', '1.5'), (blank, text) => {
        const report = reportOn(form, year, { cells: { ...zeros(form), [blank]: text } })
        const all = [...totalsByHand(form, {}).keys()]
        expect(all.filter((total) => !report.totals.has(total)).sort()).toEqual(
          totalsOver(blank).sort(),
        )
        expect(all.filter((total) => missingParts(form, report.figures, total).length > 0)).toEqual(
          all.filter((total) => !report.totals.has(total)),
        )
      }),
    )
  })

  test('are all missing from an empty report', () => {
    expect(reportOn(form, year).totals.size).toBe(0)
  })

  test('do not heed what another total states', () => {
    const cells = { ...zeros(form), [secret]: '2', 'requests/results-total/natural-person': '9' }
    const report = reportOn(form, year, { cells })
    expect(report.totals.get('requests/results-total/natural-person')).toBe(2)
    expect(report.totals.get('requests/results-total/total')).toBe(2)
  })
})

describe('What the paper says in a cell', () => {
  const form = formForYear(2025)
  const total = 'requests/state-secret/total'
  const says = (report: Report, address: string) => [
    printedAt(report, address),
    valueAt(report, address),
  ]

  test('is the stated total where one is stated, else the computed one', () => {
    const computed = reportOn(form, 2025, { cells: { ...zeros(form), [secret]: '2' } })
    const stated = reportOn(form, 2025, { cells: { ...zeros(form), [secret]: '2', [total]: '３' } })
    expect(says(computed, total)).toEqual(['2', 2])
    expect(says(stated, total)).toEqual(['3', 3])
    expect(stated.totals.get(total)).toBe(2)
  })

  test('is nothing where the cell is blank, and 0 only where 0 was typed', () => {
    expect(says(reportOn(form, 2025), secret)).toEqual(['', undefined])
    expect(says(reportOn(form, 2025), total)).toEqual(['', undefined])
    expect(says(reportOn(form, 2025, { cells: { [secret]: '0' } }), secret)).toEqual(['0', 0])
  })

  test('is the unreadable text as typed, which is no number to reckon with', () => {
    const report = reportOn(form, 2025, { cells: { ...zeros(form), [total]: ' 无 ' } })
    expect(says(report, total)).toEqual(['无', undefined])
  })
})

function zeros(form: (typeof forms)[number]['form']): Record<string, string> {
  const plain = [...form.cells.values()].filter(
    ({ parts, table }) => !parts && table.id !== 'disclosure',
  )
  return Object.fromEntries(plain.map(({ address }) => [address, '0']))
}

/** The totals that a plain cell goes into. */
function totalsOver(address: string): string[] {
  const [table = '', row = '', column = ''] = address.split('/')
  if (table !== 'requests') return [`${table}/${row}/${column.replace(/-[a-z]+$/, '-total')}`]
  const isResult = !['received', 'carried-in', 'carried-over'].includes(row)
  return [
    `requests/${row}/total`,
    ...(isResult ? [`requests/results-total/${column}`, 'requests/results-total/total'] : []),
  ]
}
