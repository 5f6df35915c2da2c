import type { FigureKind } from '../template/template'
import { fullWidthToAscii } from './full-width'

export type FigureProblem =
  | 'not-a-number'
  | 'ambiguous-separator'
  | 'fraction'
  | 'negative'
  | 'too-long'
  | 'too-many-decimals'
  | 'unknown-unit'

/** What a cell's raw text says. Nothing is ever read as 0 that does not say 0. */
export type Figure =
  | { readonly type: 'blank' }
  | {
      readonly type: 'number'
      readonly value: number
      /** As it is printed: ASCII digits, no separators, a typed plus sign or unit kept. */
      readonly printed: string
    }
  | { readonly type: 'unreadable'; readonly text: string; readonly problem: FigureProblem }

/** Nine digits before the point and six after it keep every value exact in a double. */
export const maxWholeDigits = 9
export const maxDecimals = 6

const pattern = /^([+-]?)([\d,.\s]+)(\D*)$/

export function readFigure(text: string, kind: FigureKind): Figure {
  const plain = toHalfWidth(text.trim(), kind).trim()
  if (plain === '') return { type: 'blank' }
  const unreadable = (problem: FigureProblem): Figure => ({
    type: 'unreadable',
    text: text.trim(),
    problem,
  })

  const [, sign = '', rawDigits = '', unit = ''] = pattern.exec(plain) ?? []
  const digits = withoutSeparators(rawDigits.trim())
  if (rawDigits.trim() === '') return unreadable('not-a-number')
  if (digits === undefined) return unreadable('ambiguous-separator')
  if (unit !== '' && !unitsOf(kind).includes(unit)) return unreadable('unknown-unit')
  const problem = problemOf(sign, digits, kind)
  if (problem) return unreadable(problem)

  const canonical = withoutLeadingZeros(digits)
  const value = Number(sign + canonical)
  const printedSign = value === 0 ? '' : sign
  return { type: 'number', value: value === 0 ? 0 : value, printed: printedSign + canonical + unit }
}

/** The figure's value, or undefined where there is none to reckon with. */
export function numberIn(figure: Figure | undefined): number | undefined {
  return figure?.type === 'number' ? figure.value : undefined
}

function problemOf(sign: string, digits: string, kind: FigureKind): FigureProblem | undefined {
  const [whole = '', decimals = ''] = digits.split('.')
  if (sign === '-' && kind.type !== 'signed-count') return 'negative'
  if (sign === '+' && kind.type !== 'signed-count') return 'not-a-number'
  if (digits.includes('.') && kind.type !== 'amount') return 'fraction'
  if (withoutLeadingZeros(whole).length > maxWholeDigits) return 'too-long'
  if (decimals.length > maxDecimals) return 'too-many-decimals'
  return undefined
}

/** Digits with at most one point; undefined where a separator does not part groups of three. */
function withoutSeparators(digits: string): string | undefined {
  const grouped = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(\.\d+)?$/
  if (grouped.test(digits)) return digits.replace(/[, ]/g, '')
  return /^\d+(\.\d+)?$/.test(digits) ? digits : undefined
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

function unitsOf(kind: FigureKind): readonly string[] {
  if (kind.type === 'signed-count') return []
  const printed = kind.type === 'amount' && kind.unit ? [kind.unit] : []
  return [...printed, ...(kind.typedUnits ?? [])]
}

/**
 * Full-width forms, spaces within a line and the minus signs of input methods become ASCII. Not
 * Unicode's NFKC: that turns ² and ① into digits. Tabs and line ends stay: they part two figures.
 */
function toHalfWidth(text: string, kind: FigureKind): string {
  const minus =
    kind.type === 'signed-count' ? /[\u2212\u2013\u2014\u30FC](?=\s*\d)/g : /\u2212(?=\s*\d)/g
  return fullWidthToAscii(text)
    .replace(/[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g, ' ')
    .replace(minus, '-')
    .replace(/^([+-]) +/, '$1')
}
