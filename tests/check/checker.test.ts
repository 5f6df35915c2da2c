import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CheckResult, createChecker } from '../../src/check/check'
import { perText } from '../../src/check/per-text'
import { createDraft, type Draft } from '../../src/report/draft'
import { readReport } from '../../src/report/report'
import { createReportReader } from '../../src/report/report-reader'
import { guide } from '../../templates/guide'
import { reportOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { checkReport } from './checked'

const sentences = [
  '本年收到政府信息公开申请31件，上年结转3件。',
  '全年制发规范性文件7件，废止3件。',
  '全部办结，无结转。',
  '截止2023年底，联系电话13800138000。',
  '进行进行公开,很好。',
  '自然人占90%。',
  '表格如下：XX。',
  '新收{{requests/received/total}}件，办结{{requests/results-total/total}}件，其中予以公开3件。',
  '（一）主动公开',
  '制发行政规范性文件{{disclosure/normative-documents/issued}}件，废止3件，共收到申请3件，受理6件。',
]

const text = fc
  .array(fc.constantFrom(...sentences), { maxLength: 4 })
  .map((chosen) => chosen.join('\n'))
const figure = fc.constantFrom('', '0', '1', '3', '31', '无')
const addresses = [
  'requests/received/natural-person',
  'requests/received/business',
  'requests/received/total',
  'requests/carried-in/natural-person',
  'requests/granted/natural-person',
  'requests/carried-over/natural-person',
  'disclosure/normative-documents/issued',
  'disclosure/normative-documents/repealed',
  'disclosure/fees/amount-charged',
  'reconsideration-litigation/cases/reconsideration-upheld',
]
const filledDraft: Draft = {
  ...createDraft('one', 2025, 'standard'),
  cells: Object.fromEntries(addresses.map((address) => [address, '3'])),
  narratives: { overview: sentences.join('\n'), problems: sentences[3] ?? '' },
}
const state = fc.record({
  overview: text,
  problems: text,
  received: fc.constantFrom('', '0', '31', '无'),
})

const edit = fc.oneof(
  fc.record({
    kind: fc.constant('cells' as const),
    key: fc.constantFrom(...addresses),
    value: figure,
  }),
  fc.record({
    kind: fc.constant('narratives' as const),
    key: fc.constantFrom('overview', 'problems', 'others'),
    value: text,
  }),
  fc.record({
    kind: fc.constant('basics' as const),
    key: fc.constantFrom('agency', 'preamble', 'date', 'title', 'contact'),
    value: fc.constantFrom(
      '',
      '某县数据局',
      '某市人民政府',
      '2026-1-20',
      '13800138000',
      '截止2025年底。',
    ),
  }),
  fc.record({
    kind: fc.constant('settings' as const),
    key: fc.constant('feeStatement'),
    value: fc.constantFrom('none', 'not-charged', 'charged'),
  }),
)

describe('A checker that is kept from key to key', () => {
  const form = formForYear(2025)
  const lastYear = reportOn(formForYear(2024), 2024, {
    narratives: { overview: sentences[1] ?? '' },
    cells: { 'requests/carried-over/total': '3' },
  })

  test('says of each state what a new one says', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
        const check = createChecker(form, guide)
        for (const { overview, problems, received } of states) {
          const report = reportOn(form, 2025, {
            narratives: { overview, problems },
            cells: { 'requests/received/natural-person': received },
          })
          expect(check(report, lastYear)).toEqual(checkReport(report, lastYear))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('says after each single edit, of what was read anew, what is said of the whole', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (edits, isCompared) => {
          const check = createChecker(form, guide)
          const read = createReportReader(form)
          let draft = filledDraft
          for (const { kind, key, value } of [{ kind: 'cells', key: '', value: '' }, ...edits]) {
            draft = { ...draft, [kind]: { ...draft[kind as 'cells'], [key]: value } }
            const report = readReport(draft, form)
            const before = isCompared ? lastYear : undefined
            expect(read(draft)).toEqual(report)
            expect(check(read(draft), before)).toEqual(checkReport(report, before))
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('takes up last year’s report, and lets go of it', () => {
    const check = createChecker(form, guide)
    const report = readReport(filledDraft, form)
    for (const before of [undefined, lastYear, undefined]) {
      expect(check(report, before)).toEqual(checkReport(report, before))
    }
  })

  test('knows again what nothing has changed of', () => {
    const check = createChecker(form, guide)
    const read = createReportReader(form)
    const withFigure = (address: string) => ({
      ...filledDraft,
      cells: { ...filledDraft.cells, [address]: '5' },
    })
    const first = read(filledDraft)
    const elsewhere = read(withFigure('requests/granted/research'))
    expect(elsewhere.figures).not.toBe(first.figures)
    expect(elsewhere.fees).toBe(first.fees)
    expect(elsewhere.narratives).toBe(first.narratives)
    const findingOn = ({ findings }: CheckResult) => findings.find(({ rule }) => rule === 'until')
    expect(findingOn(check(first))).toBeDefined()
    expect(findingOn(check(elsewhere))).toBe(findingOn(check(first)))

    const inText = read(withFigure('requests/received/total')).narratives.get('overview')
    const changed = inText?.filter((one) => !first.narratives.get('overview')?.includes(one))
    expect(changed?.map(({ text }) => text)).toEqual([expect.stringContaining('新收5件')])
  })
})

describe('What is worked out of a text', () => {
  test('is worked out once, until many other texts came', () => {
    let count = 0
    const lengthOf = perText((one) => {
      count += 1
      return one.length
    })
    expect([lengthOf('申请'), lengthOf('申请')]).toEqual([2, 2])
    expect(count).toBe(1)
    for (let other = 0; other < 300; other += 1) lengthOf(String(other))
    expect(lengthOf('申请')).toBe(2)
    expect(count).toBe(302)
  })

  test('is kept where it is nothing', () => {
    let count = 0
    const nothing = perText(() => {
      count += 1
      return undefined
    })
    nothing('申请')
    nothing('申请')
    expect(count).toBe(1)
  })
})
