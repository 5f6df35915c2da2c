import { describe, expect, test } from 'vitest'
import { cellsOn, orSkip, readReportNamed, readReports, readSeeds } from '../shared-reports'
import { formForYear } from '../template/every-form'

describe('The seeds', () => {
  const seeds = readSeeds()

  test('are five reports with an agency, a year and a title', (context) => {
    const found = orSkip(seeds, context)
    expect(found.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004'])
    expect(found.map(({ year }) => year)).toEqual([2020, 2020, 2020, 2020, 2022])
    for (const { agency, title, year } of found) {
      expect(title).toContain(`${agency}${year}年`)
      expect(title).toMatch(/报告$/)
    }
  })

  test('have a narrative wherever one is required, and none where a table stands', (context) => {
    for (const { narratives } of orSkip(seeds, context)) {
      const written = Object.keys(narratives).filter((id) => narratives[id] !== '')
      expect(written).toEqual(['overview', 'problems', 'others'])
      expect(Object.values(narratives).join()).not.toContain('\t')
    }
  })

  test('print the row of Jilin in two cases, once without a figure', (context) => {
    const found = orSkip(seeds, context).map(({ publishedAltogether }) => publishedAltogether)
    expect(found).toEqual([undefined, undefined, '1', '', undefined])
  })

  test('are signed and dated in one case', (context) => {
    const signed = orSkip(seeds, context).filter(({ signature, date }) => signature && date)
    expect(signed.map(({ id }) => id)).toEqual(['002'])
  })
})

describe('The keys of published reports', () => {
  test('give every figure of the standard form, whichever shape the key has', (context) => {
    const form = formForYear(2024)
    for (const id of ['10-huaian-2024', 'suqian_2024']) {
      const cells = cellsOn(form, orSkip(readReportNamed(id), context))
      expect(Object.keys(cells)).toEqual([...form.cells.keys()])
      expect(cells['requests/received/total']).toMatch(/^3\d{3}$/)
    }
  })

  test('give a blank text for a blank cell, and leave out a table of another shape', (context) => {
    const reports = orSkip(readReports(), context)
    const form = formForYear(2023)
    const blank = reports.find(({ id }) => id === '02-shuyang-fgj-2023')
    const mixed = reports.find(({ id }) => id === '11-hongze-2023')
    expect(blank && cellsOn(form, blank)['requests/received/business']).toBe('')
    expect(mixed && 'requests/received/business' in cellsOn(form, mixed)).toBe(false)
  })
})
