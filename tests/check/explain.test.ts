import { describe, expect, test } from 'vitest'
import { explain } from '../../src/check/explain'
import { cellsOfTable } from '../../src/template/form'
import hangzhou from '../fixtures/hangzhou-2025.json'
import { reportOn } from '../report/some-draft'
import { cellsOn, orSkip, type PublishedReport, readReportNamed } from '../shared-reports'
import { formForYear } from '../template/every-form'

const form = formForYear(2025)
const addresses = cellsOfTable(form, 'requests').map(({ address }) => address)

const published: PublishedReport = {
  id: 'hangzhou',
  year: 2025,
  title: '',
  figures: {
    requests: hangzhou.requests.flat(),
    'reconsideration-litigation': hangzhou['reconsideration-litigation'],
  },
  brokenRules: [],
}

type Cells = Readonly<Record<string, string>>

function explanationsOf(cells: Cells, table = 'requests') {
  return explain(reportOn(form, 2025, { cells }), table).flat()
}

/** How often the right figures are named alone, among others, or not at all. */
interface Tally {
  alone: number
  among: number
  missed: number
}

function tally(right: Cells, wrong: readonly Cells[]): Tally {
  const counts: Tally = { alone: 0, among: 0, missed: 0 }
  for (const cells of wrong) {
    const found = explanationsOf(cells)
    const isRight = found.some(({ changes }) => {
      const mended = { ...cells }
      for (const { address, to } of changes) mended[address] = String(to)
      return addresses.every((address) => Number(mended[address]) === Number(right[address]))
    })
    if (!isRight) counts.missed++
    else if (found.length === 1) counts.alone++
    else counts.among++
  }
  return counts
}

function eachChanged(cells: Cells, change: (value: number) => number | undefined): Cells[] {
  return addresses.flatMap((address) => {
    const value = change(Number(cells[address]))
    return value === undefined ? [] : [{ ...cells, [address]: String(value) }]
  })
}

const changes: Readonly<Record<string, (value: number) => number | undefined>> = {
  'one more': (value) => value + 1,
  'one less': (value) => (value > 0 ? value - 1 : undefined),
  'ten times as much': (value) => (value > 0 ? value * 10 : undefined),
  'two digits swapped': (value) => {
    const text = String(value)
    const swapped = Number(text.slice(0, -2) + [...text.slice(-2)].reverse().join(''))
    return text.length > 1 && swapped !== value ? swapped : undefined
  },
}

const reports = ['hangzhou', '10-huaian-2024', 'suqian_2023', 'suqian_2024', '02-shuyang-fgj-2023']

describe.each(reports)('In table three of %s', (id) => {
  const key = id === 'hangzhou' ? published : readReportNamed(id)
  const blankAsZero = (cells: Cells) =>
    Object.fromEntries(Object.entries(cells).map(([address, text]) => [address, text || '0']))

  test.for(Object.entries(changes))(
    'a single figure that is %s is named with its right value',
    ([, change], context) => {
      const right = blankAsZero(cellsOn(form, orSkip(key, context)))
      const wrong = eachChanged(right, change)
      expect(tally(right, wrong)).toEqual({ alone: wrong.length, among: 0, missed: 0 })
    },
  )

  test('two figures that changed places are nearly always named', (context) => {
    const right = blankAsZero(cellsOn(form, orSkip(key, context)))
    const wrong = addresses.flatMap((one, index) => {
      const other = addresses[(index * 37 + 11) % addresses.length] ?? one
      if (right[one] === right[other]) return []
      return [{ ...right, [one]: right[other] ?? '', [other]: right[one] ?? '' }]
    })
    const { missed } = tally(right, wrong)
    expect(missed).toBeLessThanOrEqual(wrong.length / 20)
  })
})

test('Sums that have nothing to do with each other are explained one by one', () => {
  const right = cellsOn(form, published)
  const group = (column: string) => `reconsideration-litigation/cases/${column}`
  const wrong = { [group('reconsideration-total')]: '97', [group('after-pending')]: '15' }
  const report = reportOn(form, 2025, { cells: { ...right, ...wrong } })
  const explanations = explain(report, 'reconsideration-litigation')
  expect(explanations).toHaveLength(2)
  expect(explanations.flat().some(({ changes }) => changes.length > 1)).toBe(false)
})
