import { describe, expect, test } from 'vitest'
import { likelyReportYear, reportYears } from '../../src/screens/report-years'
import { library } from '../../templates/library'

const day = (year: number, month: number, date = 1) => new Date(year, month - 1, date)

describe('The report years to choose from', () => {
  test('are newest first and reach from the present year back to the first format', () => {
    expect(reportYears(library, day(2023, 1))).toEqual([2023, 2022, 2021, 2020, 2019])
  })

  test('are at least one, even on a computer whose clock is wrong', () => {
    expect(reportYears(library, day(2019, 6))).toEqual([2019])
    expect(reportYears(library, day(1999, 6))).toHaveLength(1)
  })
})

test.each([
  [day(2026, 1, 1), 2025],
  [day(2026, 1, 31), 2025],
  [day(2026, 10, 31), 2025],
  [day(2026, 11, 1), 2026],
  [day(2026, 12, 31), 2026],
])('On %s the report on %d is the likely one', (today, year) => {
  expect(likelyReportYear(today)).toBe(year)
  expect(reportYears(library, today)).toContain(year)
})
