import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FigureProblem, numberIn, readFigure } from '../../src/report/figure'
import { explainProblem } from '../../src/report/figure-problem'
import type { FigureKind } from '../../src/template/template'
import { anyText } from './any-text'

const count: FigureKind = { type: 'count' }
const countOfItems: FigureKind = { type: 'count', typedUnits: ['条', '件'] }
const signed: FigureKind = { type: 'signed-count' }
const amount: FigureKind = { type: 'amount', unit: '万元' }
const procurement: FigureKind = { type: 'amount', typedUnits: ['元', '万元', '亿元'] }
const kinds = [count, countOfItems, signed, amount, procurement]

describe('A count', () => {
  test.each([
    ['0', 0, '0'],
    ['12', 12, '12'],
    ['１２', 12, '12'],
    ['1,234', 1234, '1234'],
    ['1，234', 1234, '1234'],
    ['１，２３４，５６７', 1234567, '1234567'],
    ['12,345,678', 12345678, '12345678'],
    ['1 234', 1234, '1234'],
    ['1\u00A0234', 1234, '1234'],
    ['1\u202F234', 1234, '1234'],
    [' 5 ', 5, '5'],
    ['\u00A05\u00A0', 5, '5'],
    ['\u30005\u3000', 5, '5'],
    ['\uFEFF5\u200B', 5, '5'],
    ['5\n', 5, '5'],
    ['007', 7, '7'],
    ['000', 0, '0'],
    ['999999999', 999999999, '999999999'],
    ['000000000012', 12, '12'],
  ])('typed as %j is %i, printed %j', (text, value, printed) => {
    expect(readFigure(text, count)).toEqual({ type: 'number', value, printed })
  })

  test.each(['', ' ', '\t', '\n', '\u00A0', '\u3000', '\u200B', '\uFEFF', ' \u3000 '])(
    'typed as %j is blank, not 0',
    (text) => {
      expect(readFigure(text, count)).toEqual({ type: 'blank' })
    },
  )

  test.each<[string, FigureProblem]>([
    ['-3', 'negative'],
    ['－３', 'negative'],
    ['\u22123', 'negative'],
    ['-0', 'negative'],
    ['+3', 'not-a-number'],
    ['1.5', 'fraction'],
    ['1．5', 'fraction'],
    ['3.0', 'fraction'],
    ['abc', 'not-a-number'],
    ['无', 'not-a-number'],
    ['零', 'not-a-number'],
    ['十二', 'not-a-number'],
    ['/', 'not-a-number'],
    ['—', 'not-a-number'],
    ['——', 'not-a-number'],
    ['-', 'not-a-number'],
    ['²', 'not-a-number'],
    ['3²', 'unknown-unit'],
    ['12\t345', 'ambiguous-separator'],
    ['12\n120', 'ambiguous-separator'],
    ['①', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1/2', 'not-a-number'],
    ['1-2', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['5件', 'unknown-unit'],
    ['50%', 'unknown-unit'],
    ['约5', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['1,5', 'ambiguous-separator'],
    ['1,23,456', 'ambiguous-separator'],
    ['1234,567', 'ambiguous-separator'],
    ['1,2345', 'ambiguous-separator'],
    ['1 2', 'ambiguous-separator'],
    ['1 234,567', 'ambiguous-separator'],
    ['1,,234', 'ambiguous-separator'],
    [',5', 'ambiguous-separator'],
    ['5,', 'ambiguous-separator'],
    ['1.2.3', 'ambiguous-separator'],
    ['5.', 'ambiguous-separator'],
    ['.5', 'ambiguous-separator'],
    ['123456789012', 'too-long'],
    ['1000000000', 'too-long'],
  ])('typed as %j is not read: %s', (text, problem) => {
    expect(readFigure(text, count)).toEqual({ type: 'unreadable', text, problem })
  })

  test('keeps a unit that the form allows, and no other', () => {
    expect(readFigure('56条', countOfItems)).toEqual({ type: 'number', value: 56, printed: '56条' })
    expect(readFigure('2 件', countOfItems)).toEqual({ type: 'number', value: 2, printed: '2件' })
    expect(readFigure('2宗', countOfItems)).toMatchObject({ problem: 'unknown-unit' })
    expect(readFigure('条', countOfItems)).toMatchObject({ problem: 'not-a-number' })
  })
})

describe('A signed count', () => {
  test.each([
    ['+1', 1, '+1'],
    ['＋１', 1, '+1'],
    ['+ 20', 20, '+20'],
    ['-3', -3, '-3'],
    ['－3', -3, '-3'],
    ['－　３', -3, '-3'],
    ['\u22123', -3, '-3'],
    ['\u20133', -3, '-3'],
    ['- 3', -3, '-3'],
    ['-1,417', -1417, '-1417'],
    ['6', 6, '6'],
    ['0', 0, '0'],
    ['+0', 0, '0'],
    ['-0', 0, '0'],
    ['-007', -7, '-7'],
  ])('typed as %j is %i, printed %j', (text, value, printed) => {
    expect(readFigure(text, signed)).toStrictEqual({ type: 'number', value, printed })
  })

  test.each<[string, FigureProblem]>([
    ['-', 'not-a-number'],
    ['+', 'not-a-number'],
    ['+-1', 'not-a-number'],
    ['1-', 'unknown-unit'],
    ['减3', 'not-a-number'],
    ['-1.5', 'fraction'],
    ['-1000000000', 'too-long'],
  ])('typed as %j is not read: %s', (text, problem) => {
    expect(readFigure(text, signed)).toEqual({ type: 'unreadable', text, problem })
  })
})

describe('An amount', () => {
  test.each([
    ['72701.2578', 72701.2578, '72701.2578'],
    ['0.123456', 0.123456, '0.123456'],
    ['0.0001', 0.0001, '0.0001'],
    ['1,234.50', 1234.5, '1234.50'],
    ['１２．５', 12.5, '12.5'],
    ['00.50', 0.5, '0.50'],
    ['0', 0, '0'],
    ['0.00', 0, '0.00'],
    ['12.5万元', 12.5, '12.5万元'],
    ['999999999.999999', 999999999.999999, '999999999.999999'],
  ])('typed as %j is %d, printed %j', (text, value, printed) => {
    expect(readFigure(text, amount)).toEqual({ type: 'number', value, printed })
  })

  test.each<[string, FigureProblem]>([
    ['0.1234567', 'too-many-decimals'],
    ['-0.5', 'negative'],
    ['12.5元', 'unknown-unit'],
    ['1.5e3', 'not-a-number'],
    ['1,5', 'ambiguous-separator'],
    ['1000000000.5', 'too-long'],
  ])('typed as %j is not read: %s', (text, problem) => {
    expect(readFigure(text, amount)).toEqual({ type: 'unreadable', text, problem })
  })

  test.each([
    ['251000元', 251000, '251000元'],
    ['25.1 万元', 25.1, '25.1万元'],
    ['２５１，０００元', 251000, '251000元'],
    ['251000', 251000, '251000'],
  ])('of procurement typed as %j is %d, printed %j', (text, value, printed) => {
    expect(readFigure(text, procurement)).toEqual({ type: 'number', value, printed })
  })
})

describe('Any figure', () => {
  const styles = {
    ascii: (text: string) => text,
    fullWidth: (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  }
  const separators = ['', ',', '，', ' ', '\u00A0', '\u202F', '\u3000']
  const padding = fc.constantFrom('', ' ', '\u00A0', '\u3000', '\n', '\t')

  test('that is a whole number reads back from every way to write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...separators),
        fc.constantFrom(styles.ascii, styles.fullWidth),
        padding,
        padding,
        (value, separator, style, before, after) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, separator)
          const text = before + style(grouped) + after
          for (const kind of kinds) {
            expect(readFigure(text, kind)).toEqual({
              type: 'number',
              value,
              printed: String(value),
            })
          }
        },
      ),
    )
  })

  test('with a sign reads back from every minus and plus that an input method gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.constantFrom('-', '－', '\u2212', '\u2013'),
        fc.constantFrom('+', '＋'),
        fc.constantFrom('', ' ', '\u3000'),
        (value, minus, plus, gap) => {
          expect(numberIn(readFigure(minus + gap + value, signed))).toBe(-value)
          expect(numberIn(readFigure(plus + gap + value, signed))).toBe(value)
        },
      ),
    )
  })

  test('with up to six decimals keeps its decimals exactly as typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.stringMatching(/^\d{1,6}$/),
        (whole, decimals) => {
          const text = `${whole}.${decimals}`
          expect(readFigure(text, amount)).toEqual({
            type: 'number',
            value: Number(text),
            printed: text,
          })
        },
      ),
    )
  })

  test('is read without an exception, and as 0 only from a text that has a digit 0', () => {
    const likely = fc.string({
      unit: fc.constantFrom(...'0123456789０１９,，. 　+-－−./—无条件元万²①ex\u00A0\u200B'),
      maxLength: 8,
    })
    const texts = fc.oneof(likely, anyText(8))
    fc.assert(
      fc.property(texts, fc.constantFrom(...kinds), (text, kind) => {
        const figure = readFigure(text, kind)
        if (figure.type !== 'number') return
        expect(Number.isFinite(figure.value)).toBe(true)
        expect(figure.value === 0).toBe(/[0０]/.test(text) && !/[1-9１-９]/.test(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('reads the same again from what is printed', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0012３,，. +-－元'), maxLength: 8 })
    fc.assert(
      fc.property(likely, fc.constantFrom(...kinds), (text, kind) => {
        const figure = readFigure(text, kind)
        if (figure.type === 'number') expect(readFigure(figure.printed, kind)).toEqual(figure)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('The sentence on an unreadable figure', () => {
  const problems: [FigureProblem, FigureKind, string][] = [
    ['not-a-number', count, '没有的填 0'],
    ['ambiguous-separator', count, '分隔符或小数点位置不对'],
    ['fraction', count, '整数'],
    ['negative', count, '不能小于 0'],
    ['too-long', count, '9 位'],
    ['too-many-decimals', amount, '6 位以内'],
    ['unknown-unit', amount, '单位已经是万元'],
    ['unknown-unit', procurement, '元、万元、亿元'],
    ['unknown-unit', countOfItems, '条、件'],
  ]

  test.each(problems)('for %s with %j quotes the text and says “%s”', (problem, kind, words) => {
    const sentence = explainProblem(problem, '原文', kind)
    expect(sentence).toContain('“原文”')
    expect(sentence).toContain(words)
    expect(sentence).toMatch(/。$/)
  })
})
