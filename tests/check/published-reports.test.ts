import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/check/finding'
import type { Report } from '../../src/report/report'
import { cellsOfTable, type Form } from '../../src/template/form'
import hangzhou from '../fixtures/hangzhou-2025.json'
import { reportOn } from '../report/some-draft'
import {
  cellsOn,
  orSkip,
  type PublishedReport,
  readReportNamed,
  readReports,
} from '../shared-reports'
import { formForYear } from '../template/every-form'
import { checkReport } from './checked'

describe('The report of Hangzhou for 2025', () => {
  const form = formForYear(hangzhou.year)
  const published: PublishedReport = {
    id: 'hangzhou',
    year: hangzhou.year,
    title: '',
    figures: {
      requests: hangzhou.requests.flat(),
      'reconsideration-litigation': hangzhou['reconsideration-litigation'],
    },
    brokenRules: [],
  }
  const cells = cellsOn(form, published)

  test('keeps all 42 relations as it was printed', () => {
    expect(checkReport(reportOn(form, 2025, { cells })).relations).toEqual({
      holds: 42,
      broken: 0,
      open: 0,
    })
  })

  test('has the totals that are computed from its other figures', () => {
    const totals = [...form.cells.values()].filter(({ parts }) => parts)
    const plain = { ...cells }
    for (const { address } of totals) delete plain[address]
    const computed = reportOn(form, 2025, { cells: plain }).totals
    expect(totals).toHaveLength(34)
    for (const { address } of totals) {
      expect(String(computed.get(address))).toBe(cells[address])
    }
  })

  test('breaks its row and its column when one figure is misprinted', () => {
    const misprint = { ...cells, 'requests/granted/business': '128' }
    const { findings } = checkReport(reportOn(form, 2025, { cells: misprint }))
    expect(broken(findings)).toEqual([
      'results-total requests/results-total/business',
      'applicants-total requests/granted/total',
    ])
  })
})

const reports = readReports()
/** Blanks, and the format that a report of that year should have. */
const noRelations = ['filled', 'years-agree']

describe('A published report breaks just the relations that its key names:', () => {
  if (!reports) {
    test('no report is there', (context) => {
      orSkip(reports, context)
    })
  }
  for (const published of reports ?? []) {
    test(published.id, () => {
      const form = formFor(published)
      const report = reportOn(form, published.year, { cells: cellsOn(form, published) })
      const { findings } = checkReport(report)
      const relations = findings
        .map(({ rule }) => rule)
        .filter((rule) => !noRelations.includes(rule))
      expect([...new Set(relations)].sort()).toEqual([...(published.brokenRules ?? [])].sort())
    })
  }
})

test('The report of Suqian for 2024 follows from its report for 2023', (context) => {
  const [before, after] = ['suqian_2023', 'suqian_2024'].map((id) =>
    reportFrom(orSkip(readReportNamed(id), context)),
  )
  if (!before || !after) throw new Error('Two reports were read')
  expect(checkReport(after, before).relations).toEqual({ holds: 51, broken: 0, open: 0 })
})

function reportFrom(published: PublishedReport): Report {
  const form = formFor(published)
  return reportOn(form, published.year, { cells: cellsOn(form, published) })
}

/** Some agencies print table three of the old form in a new report; the relations are the same. */
function formFor({ year, figures }: PublishedReport): Form {
  const form = formForYear(year)
  const asPrinted = figures.requests?.length === cellsOfTable(form, 'requests').length
  return asPrinted ? form : formForYear(2020)
}

function broken(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule !== 'filled')
    .map(({ rule, where }) => `${rule} ${where}`)
}
