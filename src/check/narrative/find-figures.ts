import type { Address } from '../../template/address'
import { chineseNumeral, readChineseNumeral } from '../chinese-numeral'
import { matchesIn } from '../matches'
import { approximate } from './approximate'
import { exactly, type Quantity, roundedTo } from './quantity'

/** A figure in a plain text. Start and end take in what makes it approximate, and its unit. */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  /** '' where none is written. */
  readonly unit: string
  /** The cells that it follows by itself. */
  readonly live?: readonly Address[]
}

const arabic = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const before = '(?:将近|接近|大约|超过|不足|不到|至少|突破|近|约|超|逾)?'
const after = '(?:左右|上下|以上|以下|之多)?'
/** What makes digits part of a number of another kind: a telephone, a range, a document, a name. */
const noFigureBehind = /[\d.\-—～~A-Za-z第/〔[]/
/** A number without a unit counts behind a word only; what it is bound to decides. */
const bareNumberBehind = /[\u4e00-\u9fff]/
const chineseUnits = /^(?:件|宗|例|份|条|元|起)$/
const idioms = /^(?:一[起条]|一件事)/
const multipliers: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** What figures with one of the units look like, and those without one that end a statement: `均为0。` */
export function figurePattern(units: readonly string[]): RegExp {
  const longestFirst = [...units].sort((a, b) => b.length - a.length).join('|')
  return new RegExp(
    `(?<before>${before})(?:(?<percent>百分之)(?<share>\\d+(?:\\.\\d+)?|${chineseNumeral})|(?:(?<arabic>${arabic})(?<times>[万亿]?)|(?<chinese>${chineseNumeral}))(?<more>[余多来]?)(?<unit>${longestFirst}|(?=[，。；：、）]|$)))(?<after>${after})`,
    'g',
  )
}

export function findFigures(text: string, pattern: RegExp): FoundFigure[] {
  return matchesIn(text, pattern).flatMap((match) => figureIn(text, match))
}

function figureIn(text: string, match: RegExpMatchArray): FoundFigure[] {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const number = groups.percent ? percentage(groups.share ?? '') : numberIn(groups)
  const unit = groups.percent ? '%' : (groups.unit ?? '')
  if (number === undefined || !isFigure(text, start, match[0], groups, unit)) return []
  const quantity = approximate(number.quantity, number.step, {
    before: groups.before ?? '',
    after: `${groups.more ?? ''}${groups.after ?? ''}`,
  })
  return [{ start, end: start + match[0].length, quantity, unit }]
}

interface ReadNumber {
  readonly quantity: Quantity
  /** What one of its last digit is worth: 10 for 260, 1000 for 3.2万. */
  readonly step: number
}

function numberIn(groups: Record<string, string | undefined>): ReadNumber | undefined {
  if (groups.chinese !== undefined) {
    const value = readChineseNumeral(groups.chinese)
    return value === undefined ? undefined : { quantity: exactly(value), step: lastPlace(value) }
  }
  const written = (groups.arabic ?? '').replace(/[,，]/g, '')
  const times = multipliers[groups.times ?? ''] ?? 1
  const decimals = written.split('.')[1]?.length ?? 0
  const value = Number(written) * times
  const lastDigit = times * 10 ** -decimals
  const isRounded = times > 1 || decimals > 0 || groups.unit === '%' || groups.unit === '元'
  const stated = Math.round(value * 1e6) / 1e6
  return {
    quantity: isRounded ? roundedTo(stated, lastDigit) : exactly(stated),
    step: Math.max(lastDigit, decimals > 0 ? lastDigit : lastPlace(Number(written)) * times),
  }
}

function percentage(share: string): ReadNumber | undefined {
  const value = /^\d/.test(share) ? Number(share) : readChineseNumeral(share)
  if (value === undefined) return undefined
  const step = 10 ** -(share.split('.')[1]?.length ?? 0)
  return { quantity: roundedTo(value, step), step }
}

/** 100 for 1200, 1 for 1234. */
function lastPlace(value: number): number {
  let place = 1
  while (value > 0 && value % (place * 10) === 0) place *= 10
  return place
}

function isFigure(
  text: string,
  start: number,
  whole: string,
  groups: Record<string, string | undefined>,
  unit: string,
): boolean {
  const previous = text.charAt(start - 1)
  const end = start + whole.length
  const following = text.slice(end, end + 3)
  if (groups.chinese !== undefined) {
    return chineseUnits.test(unit) && !idioms.test(`${groups.chinese}${unit}${following.charAt(0)}`)
  }
  if (noFigureBehind.test(previous)) return false
  if (unit === '') return bareNumberBehind.test(previous) && !/^20\d\d$/.test(groups.arabic ?? '')
  return !(unit === '个' && /^(?:工作日|月|百分点)/.test(following))
}
