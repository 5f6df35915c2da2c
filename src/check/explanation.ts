import type { Address } from '../template/address'

/** What may have happened to a figure. */
export type ExplanationKind =
  | 'digits-swapped'
  | 'digit-missing'
  | 'digit-added'
  | 'digit-wrong'
  | 'one-figure'
  | 'cells-swapped'
  | 'row-shifted'
  | 'figure-parted'
  | 'two-figures'

export interface Change {
  readonly address: Address
  readonly from: number
  readonly to: number
}

/** Changed figures with which every broken relation of a part of a table holds, and no other breaks. */
export interface Explanation {
  readonly table: string
  readonly kind: ExplanationKind
  readonly changes: readonly Change[]
  /** `“（一）予以公开，自然人”应为 1363（现为 1336），改正后有关的合计全部成立。` */
  readonly text: string
}

/** How likely a mistake of the kind is: the lower the likelier. Kinds of one rank stand side by side. */
export const rankOf: Readonly<Record<ExplanationKind, number>> = {
  'digits-swapped': 1,
  'digit-missing': 1,
  'digit-added': 1,
  'digit-wrong': 2,
  'one-figure': 3,
  'cells-swapped': 3,
  'row-shifted': 4,
  'figure-parted': 4,
  'two-figures': 6,
}

/** What makes one figure of the other, as hands make it. */
export function slipFrom(wrong: number, right: number): ExplanationKind {
  const [from, to] = [String(wrong), String(right)]
  if (isDigitsSwapped(from, to)) return 'digits-swapped'
  if (to.length === from.length + 1 && lacksOne(to, from)) return 'digit-missing'
  if (from.length === to.length + 1 && lacksOne(from, to)) return 'digit-added'
  return from.length === to.length && differing(from, to).length === 1
    ? 'digit-wrong'
    : 'one-figure'
}

function isDigitsSwapped(from: string, to: string): boolean {
  const [first, second, ...others] = from.length === to.length ? differing(from, to) : []
  if (first === undefined || second === undefined || others.length > 0) return false
  return second === first + 1 && from[first] === to[second] && from[second] === to[first]
}

function differing(from: string, to: string): number[] {
  return Array.from(from).flatMap((digit, at) => (digit === to[at] ? [] : [at]))
}

/** True where the longer text without one of its characters is the shorter one. */
function lacksOne(longer: string, shorter: string): boolean {
  return Array.from(longer).some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
}
