import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftOf, nextYearDraft } from '../../src/files/start-from-last-year'
import { noBasics } from '../../src/report/draft'
import { lastYearReport } from '../../src/report/last-year'
import { openDraft } from '../../src/report/open-draft'
import { readReport, valueAt } from '../../src/report/report'
import { defaultSettings } from '../../src/report/settings'
import { addressOf } from '../../src/template/address'
import { formOf } from '../../src/template/library'
import { library } from '../../templates/library'
import { applicants, asTexts, balancedRequests, totalsByHand } from '../report/figures-at-random'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { recognised, wholeParts } from './some-recognised'

const sevenColumns = [...applicants, 'total']

function next(...given: Parameters<typeof recognised>) {
  const draft = nextYearDraft(recognised(...given), '去年.docx', 'next', library)
  if (!draft) throw new Error('no format for the year after')
  return draft
}

describe('A draft of the report that was read', () => {
  test('is the same report on the format of its year', () => {
    const draft = draftOf(recognised(2024, wholeParts), 'draft-under-test', library)
    expect(draft).toMatchObject(draftOn(formForYear(2024), 2024, { ...wholeParts, cells: {} }))
  })

  test('has the printed title where it is not the standard one', () => {
    const basics = { ...wholeParts.basics, title: '云岭县自然资源局2024年度政府信息公开工作报告' }
    const draft = draftOf(recognised(2024, { ...wholeParts, basics }), 'a', library)
    expect(draft.basics.title).toBe(basics.title)
    expect(draftOf(recognised(2024, wholeParts), 'a', library).basics.title).toBe('')
  })

  test('has the sentence on fees as text, so that it is printed once', () => {
    const basics = { ...wholeParts.basics, feeNotices: '1', feeAsked: '20', feeReceived: '20' }
    const settings = { ...defaultSettings, feeStatement: 'charged' as const }
    const draft = draftOf(recognised(2024, { ...wholeParts, basics, settings }), 'a', library)
    expect(draft.settings.feeStatement).toBe('none')
    expect(draft.narratives.others).toMatch(/^2024年度未收取.*\n本年度发出.*收费通知1件/)
  })

  test('stays on the format that it was found on, and opens again, though its year asks for another', () => {
    const report = { ...recognised(2020, wholeParts), year: 2022 }
    const draft = draftOf(report, 'a', library)
    expect(draft).toMatchObject({ year: 2022, template: 'trial', asFound: true })
    expect(openDraft(draft, library)).toMatchObject({ ok: true, draft })
  })

  test('has figures of the other format set aside', () => {
    const report = recognised(2024, wholeParts)
    const foreign = { 'disclosure/procurement/projects': '3' }
    const cells = { 'requests/received/business': '5', ...foreign }
    const draft = draftOf({ ...report, cells }, 'a', library)
    expect(draft.cells).toEqual({ 'requests/received/business': '5' })
    expect(draft.setAside).toEqual(foreign)
  })
})

describe('A draft for the year after', () => {
  test('has what comes along, and nothing of what must be new', () => {
    expect(next(2024, wholeParts)).toMatchObject({
      year: 2025,
      template: 'standard',
      asFound: false,
      basics: {
        ...noBasics,
        agency: '云岭县自然资源局',
        title: '',
        preamble: '根据《条例》编制2025年年度报告，统计期限为2025年1月1日至2025年12月31日。',
        contact: '云岭县人民路1号，电话0000-1234567',
        signature: '云岭县自然资源局',
      },
      narratives: {
        overview: '（一）主动公开情况\n（二）监督保障',
        problems: '（一）主要问题\n（二）改进措施',
        others: '',
      },
      cells: {},
      settings: defaultSettings,
      acknowledged: {},
      setAside: {},
    })
  })

  test('has a title of last year’s pattern where that was not the standard one', () => {
    const title = '云岭县自然资源局2024年度政府信息公开工作报告'
    const { basics } = next(2024, { ...wholeParts, basics: { ...wholeParts.basics, title } })
    expect(basics.title).toBe('云岭县自然资源局2025年度政府信息公开工作报告')
  })

  test('carries last year’s report as it was read', () => {
    const cells = { 'requests/received/business': '5' }
    expect(next(2024, { ...wholeParts, cells }).lastYear).toMatchObject({
      year: 2024,
      template: 'standard',
      source: '去年.docx',
      title: '云岭县自然资源局2024年政府信息公开工作年度报告',
      cells,
      narratives: { problems: wholeParts.narratives?.problems },
    })
  })

  test('carries it on the new format where one table of a mixed report follows that', () => {
    const report = recognised(2024, wholeParts)
    const [first, ...others] = report.tables
    if (!first) throw new Error('no table was found')
    const tables = [first, ...others.map(({ id }) => ({ id, template: 'trial' }))]
    const mixed = { ...report, template: 'trial', tables }
    expect(nextYearDraft(mixed, 'a', 'b', library)?.lastYear?.template).toBe('standard')
  })

  test('opens again as it was saved', () => {
    const draft = next(2024, { ...wholeParts, cells: { 'requests/carried-over/business': '5' } })
    const saved: unknown = JSON.parse(JSON.stringify(draft))
    expect(openDraft(saved, library)).toMatchObject({ ok: true, draft })
  })

  test('is on the new format after a report on the old one, with the line of the region dropped', () => {
    const draft = next(2020, { ...wholeParts, overlays: ['jilin'] })
    expect(draft).toMatchObject({ year: 2021, template: 'standard', overlays: [] })
    const trial = next(2019, {
      overlays: ['jilin'],
      cells: { 'disclosure/published-altogether/value': '8' },
    })
    expect(trial).toMatchObject({ year: 2020, template: 'trial', overlays: ['jilin'] })
  })

  test('is printed as last year’s draft was, but says nothing of this year’s fees', () => {
    const settings = { ...defaultSettings, seal: 'without', feeStatement: 'charged' } as const
    const draft = nextYearDraft(recognised(2024, wholeParts), 'a', 'b', library, settings)
    expect(draft?.settings).toEqual({ ...settings, feeStatement: 'none' })
  })

  test('is refused where no format is known for its year', () => {
    const report = { ...recognised(2019, wholeParts), year: 2017 }
    expect(nextYearDraft(report, 'a', 'b', library)).toBeUndefined()
  })

  test('leaves blank what last year’s report left blank or said in words', () => {
    const cells = {
      'requests/carried-over/natural-person': '3',
      'requests/carried-over/business': '很多',
    }
    expect(next(2024, { ...wholeParts, cells }).cells).toEqual({
      'requests/carried-in/natural-person': '3',
    })
  })

  test('keeps a printed total that its parts do not add up to', () => {
    const cells = {
      ...Object.fromEntries(applicants.map((one) => [`requests/carried-over/${one}`, '1'])),
      'requests/carried-over/total': '7',
    }
    const draft = next(2024, { ...wholeParts, cells })
    expect(draft.cells['requests/carried-in/total']).toBe('7')
  })

  test.each([2019, 2020, 2021, 2024])(
    'begins with exactly the seven figures that the report for %i carried over',
    (year) => {
      const before = formForYear(year)
      fc.assert(
        fc.property(balancedRequests(before), (figures) => {
          const stated = {
            ...asTexts(Object.entries(figures)),
            ...asTexts(totalsByHand(before, figures)),
          }
          const draft = next(year, { ...wholeParts, cells: stated })
          const form = formOf(library, draft)
          if (!form) throw new Error(`no form ${draft.template}`)
          const report = readReport(draft, form)
          for (const column of sevenColumns) {
            expect(String(valueAt(report, addressOf('requests', 'carried-in', column)))).toBe(
              stated[addressOf('requests', 'carried-over', column)],
            )
          }
          expect(Object.keys(draft.cells).sort()).toEqual(
            applicants.map((column) => addressOf('requests', 'carried-in', column)).sort(),
          )
        }),
        { numRuns: 20 },
      )
    },
    30_000,
  )
})

describe('Last year’s report of a draft', () => {
  const draft = next(2024, { ...wholeParts, cells: { 'requests/carried-over/business': '5' } })

  test('is read from what the draft carries', () => {
    const report = lastYearReport(draft, library)
    expect(report?.year).toBe(2024)
    expect(report && valueAt(report, 'requests/carried-over/business')).toBe(5)
  })

  test('is none once the report year was changed, and is there again when it is changed back', () => {
    expect(lastYearReport({ ...draft, year: 2026 }, library)).toBeUndefined()
    expect(lastYearReport({ ...draft, year: 2025 }, library)).toBeDefined()
  })

  test('is none in a format that the library does not hold', () => {
    const lastYear = draft.lastYear && { ...draft.lastYear, template: 'unknown' }
    expect(lastYearReport({ ...draft, lastYear }, library)).toBeUndefined()
  })
})
