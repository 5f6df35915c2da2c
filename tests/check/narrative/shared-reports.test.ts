import { describe, expect, type TestContext, test } from 'vitest'
import type { Claim } from '../../../src/check/narrative/claim'
import type { Report } from '../../../src/report/report'
import { orSkip, readReportFile, readSeedFile } from '../../shared-reports'
import { checkReport } from '../checked'
import { recognisedReport } from './recognised-report'
import { printedReport, webReport } from './shared-report'

function findingsOf(report: Report, lastYear?: Report) {
  return checkReport(report, lastYear).findings.filter(({ rule }) => rule === 'narrative')
}

function countStates(report: Report, lastYear?: Report): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of checkReport(report, lastYear).claims)
    counts[state] = (counts[state] ?? 0) + 1
  return counts
}

const huaian = (context: TestContext) => printedReport('10-huaian-2024', '淮安市人民政府', context)
const hongze = (id: string, context: TestContext) =>
  printedReport(id, '淮安市洪泽区人民政府', context)

describe('The narrative of a report that agrees with its tables gives no finding:', () => {
  test('Huai’an 2024', (context) => {
    const report = huaian(context)
    expect(findingsOf(report)).toEqual([])
    expect(countStates(report)).toEqual({ agrees: 15, unbound: 9 })
  })

  test('Suqian 2023', async (context) => {
    const report = await webReport('suqian_2023', context)
    expect(findingsOf(report)).toEqual([])
    expect(countStates(report)).toEqual({ agrees: 10, unbound: 23, open: 1 })
  })

  test('Shuyang 2023', async (context) => {
    const report = await webReport('02-shuyang-fgj-2023', context)
    expect(findingsOf(report)).toEqual([])
    expect(countStates(report)).toEqual({ agrees: 1, unbound: 11 })
  })

  test('Hongze 2023', (context) => {
    const report = hongze('11-hongze-2023', context)
    expect(findingsOf(report)).toEqual([])
    expect(countStates(report)).toEqual({ agrees: 1, unbound: 2 })
  })

  test.for(['000', '001', '002', '003', '004'])('the seed %s', async (id, context) => {
    const report = await recognisedReport(orSkip(readSeedFile(id), context))
    expect(findingsOf(report)).toEqual([])
  })
})

describe('What is wrong in the narrative of a report is found:', () => {
  test('the growth of Suqian 2024, and nothing else but a question on what was filed', async (context) => {
    const [before, after] = [
      await webReport('suqian_2023', context),
      await webReport('suqian_2024', context),
    ]
    const found = findingsOf(after, before).map(({ level, expected, actual }) => ({
      level,
      expected,
      actual,
    }))
    expect(found).toEqual([
      { level: 'warning', expected: 1.08, actual: 1.05 },
      { level: 'note', expected: undefined, actual: undefined },
    ])
    expect(findingsOf(after, before)[1]?.message).toContain('备案')
    expect(countStates(after, before)).toEqual({ agrees: 8, differs: 1, question: 2, unbound: 8 })
  })

  test('the figure of the office in Hongze 2024, as a question', (context) => {
    const found = findingsOf(hongze('12-hongze-2024', context))
    expect(found.map(({ level, expected, actual }) => ({ level, expected, actual }))).toEqual([
      { level: 'note', expected: 95, actual: 17 },
    ])
  })
})

test('Every figure that was bound is found when it is changed by one', async (context) => {
  const reports = [
    huaian(context),
    await webReport('suqian_2023', context),
    await webReport('suqian_2024', context),
    await webReport('02-shuyang-fgj-2023', context),
  ]
  const missed: string[] = []
  let tried = 0
  for (const report of reports) {
    for (const claim of checkReport(report).claims.filter(({ state }) => state === 'agrees')) {
      const changed = checkReport(withFigure(report, claim, claim.value.stated + 1)).claims
      const after = changed.find(
        ({ section, paragraph, start }) =>
          [section, paragraph, start].join() ===
          [claim.section, claim.paragraph, claim.start].join(),
      )
      tried += 1
      if (after?.state !== 'differs') missed.push(`${report.agency} ${claim.text} ${after?.state}`)
    }
  }
  expect(tried).toBe(34)
  expect(missed).toEqual([])
})

/** The report with another figure in its text. */
function withFigure(report: Report, claim: Claim, figure: number): Report {
  const paragraphs = (report.narratives.get(claim.section) ?? []).map((paragraph, index) => {
    if (index !== claim.paragraph) return paragraph
    const { text } = paragraph
    const changed = claim.text.replace(/\d+/, String(figure))
    return { ...paragraph, text: text.slice(0, claim.start) + changed + text.slice(claim.end) }
  })
  return { ...report, narratives: new Map([...report.narratives, [claim.section, paragraphs]]) }
}

describe('As it is read from the file, a report gives no other finding:', () => {
  const files: readonly (readonly [string, readonly string[]])[] = [
    ['02-shuyang-fgj-2023.html', []],
    ['suqian_2023.html', []],
    ['suqian_2023.seedlike.txt', []],
    ['suqian_2024.html', ['note']],
    ['suqian_2024.seedlike.txt', ['note']],
    ['10-huaian-2024.pdf', []],
    ['10-huaian-2024.txt', []],
    ['11-hongze-2023.pdf', []],
    ['11-hongze-2023.txt', []],
    ['12-hongze-2024.pdf', ['note']],
  ]
  test.for(files)('%s', async ([name, levels], context) => {
    const report = await recognisedReport(orSkip(readReportFile(name), context))
    expect(findingsOf(report).map(({ level }) => level)).toEqual(levels)
  })
})
