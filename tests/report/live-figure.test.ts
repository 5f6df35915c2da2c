import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { liveFiguresIn, tokenFor, typedOffset } from '../../src/report/live-figure'
import { paragraphsOf } from '../../src/report/paragraph'
import { sentencesFor } from '../../src/report/ready-sentences'
import { isTotal, printedAt, readReport, valueAt } from '../../src/report/report'
import { guide } from '../../templates/guide'
import { checkReport } from '../check/checked'
import { everyForm, formForYear } from '../template/every-form'
import { anyText } from './any-text'
import { draftOn, reportOn } from './some-draft'

const form = formForYear(2025)
const addresses = [...form.cells.keys()]

/** What is typed into some of the cells, readable or not. */
const typedCells = fc.dictionary(
  fc.constantFrom(...addresses),
  fc.oneof(fc.nat(9999).map(String), fc.constantFrom('', '无', '１２', '1,234', '3.5')),
)

describe('A figure that follows the table', () => {
  test('prints what the cell prints, and a gap for a blank one', () => {
    fc.assert(
      fc.property(typedCells, fc.constantFrom(...addresses), (cells, address) => {
        const narratives = { overview: `共${tokenFor(address)}件。` }
        const report = readReport(draftOn(form, 2025, { cells, narratives }), form)
        const printed = printedAt(report, address)
        const [paragraph] = report.narratives.get('overview') ?? []
        expect(paragraph?.text).toBe(`共${printed || '＿＿'}件。`)
      }),
    )
  })

  test('is in the preamble too, and decides with its own length what is a heading', () => {
    const token = tokenFor('requests/received/total')
    const report = reportOn(form, 2025, {
      basics: { preamble: `收到${token}件。` },
      narratives: { overview: `（一）收到申请${token}件` },
      cells: Object.fromEntries(
        addresses.filter((at) => at.startsWith('requests/')).map((at) => [at, '1']),
      ),
    })
    expect(report.preamble[0]?.text).toBe('收到1件。')
    expect(report.narratives.get('overview')?.[0]).toMatchObject({
      text: '（一）收到申请1件',
      headingLevel: 2,
    })
  })

  test('of a group is the sum of its cells without the totals in it', () => {
    const report = reportOn(form, 2025, {
      cells: {
        'reconsideration-litigation/cases/direct-upheld': '1',
        'reconsideration-litigation/cases/direct-corrected': '0',
        'reconsideration-litigation/cases/direct-other': '0',
        'reconsideration-litigation/cases/direct-pending': '0',
        'reconsideration-litigation/cases/after-upheld': '0',
        'reconsideration-litigation/cases/after-corrected': '2',
        'reconsideration-litigation/cases/after-other': '0',
        'reconsideration-litigation/cases/after-pending': '0',
      },
      narratives: { overview: '诉讼{{reconsideration-litigation/cases/litigation}}件。' },
    })
    expect(report.narratives.get('overview')?.[0]?.text).toBe('诉讼3件。')
  })

  test.for([
    '{{requests/recieved/total}}',
    '{{requests/received}}',
    '{{}}',
    '{{1}}',
    '{{a/b/c/d}}',
  ])('stays as it was typed where the format has no such cell: %s', (typed) => {
    const report = reportOn(form, 2025, { narratives: { overview: `共${typed}件。` } })
    const [paragraph] = report.narratives.get('overview') ?? []
    expect(paragraph?.text).toBe(`共${typed}件。`)
    const found = checkReport(report).findings.filter(({ rule }) => rule === 'live-figures')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ level: 'error', span: { start: 1, end: 1 + typed.length } })
  })

  test('is never checked against the table', () => {
    const overview = '收到政府信息公开申请{{requests/carried-in/total}}件。'
    const report = reportOn(form, 2025, {
      narratives: { overview },
      cells: Object.fromEntries(addresses.map((at) => [at, at.includes('carried-in') ? '7' : '1'])),
    })
    expect(checkReport(report).claims).toMatchObject([{ isLive: true, state: 'agrees' }])
  })

  test('keeps the way back from the printed text to the typed one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('甲', '乙', tokenFor('requests/received/total'))),
        (parts) => {
          const typed = `始${parts.join('')}终`
          const report = reportOn(form, 2025, { narratives: { overview: typed } })
          const [paragraph] = report.narratives.get('overview') ?? []
          if (!paragraph) throw new Error('One paragraph was read')
          expect(typedOffset(paragraph, paragraph.text.length)).toBe(typed.length)
          for (const { start, end, typed: token } of liveFiguresIn(paragraph)) {
            const from = typedOffset(paragraph, start)
            expect(typed.slice(from, typedOffset(paragraph, end))).toBe(token)
          }
        },
      ),
    )
  })
})

test('A text without such figures is read as it always was', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      fc.pre(!/\{\{[^{}]*\}\}/.test(text))
      const report = reportOn(form, 2025, { narratives: { overview: text } })
      expect(report.narratives.get('overview')).toEqual(paragraphsOf(text))
    }),
  )
})

describe.each(everyForm)('The ready sentences of $name', ({ form: one }) => {
  const year = one.template.reportYears.from
  const plain = [...one.cells.values()].filter((cell) => !isTotal(cell))
  const cells = Object.fromEntries(plain.map(({ address }) => [address, '3']))
  const report = reportOn(one, year, { cells })
  const sentences = one.template.sections.flatMap(({ id }) => sentencesFor(report, guide, id))

  test('name only cells that the format has, and print their figures', () => {
    expect(sentences.length).toBeGreaterThan(4)
    for (const { printed } of sentences) expect(printed).not.toMatch(/[{}＿]/)
  })

  test('are never checked as long as they follow the tables', () => {
    for (const { text } of sentences) {
      const claims = checkReport(
        reportOn(one, year, { cells, narratives: { overview: text } }),
      ).claims
      expect(claims.map(({ isLive, state }) => `${isLive} ${state}`)).toEqual(
        claims.map(() => 'true agrees'),
      )
    }
  })

  test('agree with the tables whatever these hold, when they are typed as they were printed', () => {
    const figures = fc.array(fc.nat(99_999), { minLength: plain.length, maxLength: plain.length })
    fc.assert(
      fc.property(figures, (values) => {
        const typed = plain.map(({ address }, index) => [address, String(values[index])])
        const random = Object.fromEntries(typed)
        const report = reportOn(one, year, { cells: random })
        const printed = one.template.sections.flatMap(({ id }) =>
          sentencesFor(report, guide, id).map((sentence) => sentence.printed),
        )
        const narratives = { overview: printed.join('\n') }
        const claims = checkReport(reportOn(one, year, { cells: random, narratives })).claims
        expect(claims.length).toBeGreaterThan(20)
        expect(claims.filter(({ state }) => state !== 'agrees')).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('stay with their cells when the cells change', () => {
    const [first] = sentences
    if (!first) throw new Error('There is a sentence')
    const changed = { ...cells, 'requests/received/total': '8' }
    const after = reportOn(one, year, {
      cells: changed,
      narratives: { overview: first.text },
    })
    expect(after.narratives.get('overview')?.[0]?.text).toContain('申请8件')
    expect(valueAt(after, 'requests/received/total')).toBe(8)
  })
})
