import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeBlankRows } from '../../src/check/blank-rows'
import type { Finding } from '../../src/check/finding'
import type { Address } from '../../src/template/address'
import { cellsOfTable, type Form } from '../../src/template/form'
import {
  asTexts,
  balancedRequests,
  type Figures,
  plainFigures,
  totalsByHand,
} from '../report/figures-at-random'
import { reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { checkReport } from './checked'

const forms = [
  { year: 2020, form: formForYear(2020), relations: 40 },
  { year: 2025, form: formForYear(2025), relations: 42 },
]

describe.each(forms)(
  'On a correct report for $year with all totals stated',
  ({ year, form, relations }) => {
    const correct = fc
      .tuple(balancedRequests(form), plainFigures(form, 'reconsideration-litigation'))
      .map(([requests, cases]): Figures => {
        const plain = { ...requests, ...cases }
        return { ...plain, ...Object.fromEntries(totalsByHand(form, plain)) }
      })
    const addresses = [
      ...cellsOfTable(form, 'requests'),
      ...cellsOfTable(form, 'reconsideration-litigation'),
    ].map(({ address }) => address)

    test('every relation holds', () => {
      fc.assert(
        fc.property(correct, (figures) => {
          const { relations: counted } = checkReport(reportWith(form, year, figures))
          expect(counted).toEqual({ holds: relations, broken: 0, open: 0 })
        }),
        { numRuns: 20 },
      )
    })

    test('any one wrong figure breaks a relation', () => {
      const difference = fc.integer({ min: -99_999, max: 99_999 }).filter((value) => value !== 0)
      fc.assert(
        fc.property(correct, fc.constantFrom(...addresses), difference, (figures, address, by) => {
          const right = figures[address] ?? 0
          const wrong = right + by < 0 ? right - by : right + by
          expect(brokenBy(form, year, { ...figures, [address]: wrong })).not.toEqual([])
        }),
        { numRuns: 60 },
      )
    })

    test('one wrong figure of table three breaks relations that no other figure breaks', () => {
      const [figures] = fc.sample(correct, { numRuns: 1, seed: year })
      const requests = cellsOfTable(form, 'requests').map(({ address }) => address)
      const patterns = requests.map((address) =>
        brokenBy(form, year, { ...figures, [address]: (figures?.[address] ?? 0) + 1 }).join(),
      )
      expect(new Set(patterns).size).toBe(requests.length)
    })

    test('a wrong total is kept and the computed one offered', () => {
      fc.assert(
        fc.property(correct, (figures) => {
          const total = 'requests/results-total/natural-person'
          const right = figures[total] ?? 0
          const report = reportWith(form, year, { ...figures, [total]: right + 1 })
          const finding = checkReport(report).findings.find(({ where }) => where === total)
          expect(finding).toMatchObject({ actual: right + 1, expected: right, computed: right })
          expect(report.figures.get(total)).toMatchObject({ value: right + 1 })
        }),
        { numRuns: 10 },
      )
    })
  },
)

test('A report without a figure breaks nothing, passes nothing and asks once for each row, or for each table', () => {
  const report = reportOn(formForYear(2025), 2025)
  const { findings, relations } = checkReport(report)
  expect(relations).toEqual({ holds: 0, broken: 0, open: 42 })
  const rows = findings.filter(({ where }) => !/^(basics|section)\//.test(where))
  expect(rows).toHaveLength(6 + 24 + 1)
  expect(mergeBlankRows(findings, report)).toHaveLength(3 + 1 + 3)
  expect(findings).toHaveLength(rows.length + 1 + 3)
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['filled']))
})

function reportWith(form: Form, year: number, figures: Figures) {
  return reportOn(form, year, { cells: asTexts(Object.entries(figures)) })
}

function brokenBy(form: Form, year: number, figures: Record<Address, number>): string[] {
  return checkReport(reportWith(form, year, figures))
    .findings.filter(isRelation)
    .map(keyOf)
}

function isRelation({ rule }: Finding): boolean {
  return rule !== 'filled'
}

function keyOf({ rule, where }: Finding): string {
  return `${rule} ${where}`
}
