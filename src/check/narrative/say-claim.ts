import type { Report } from '../../report/report'
import { cellAt, nameOf } from '../../template/form'
import { sectionName } from '../place'
import type { ReadClaim } from './claim'
import { sumAt } from './judge'
import { phraseOf } from './phrase'

const mostNamed = 2

/** `第一部分第3段“收到政府信息公开申请27件”` */
export function placeOfClaim(report: Report, claim: ReadClaim): string {
  return `${paragraphName(report, claim)}“${phraseOf(claim)}”`
}

export function paragraphName(
  { form }: Report,
  { section, paragraph }: Pick<ReadClaim, 'section' | 'paragraph'>,
): string {
  const heading = form.template.sections.find(({ id }) => id === section)?.heading
  return `${heading ? sectionName(heading) : '正文前的说明'}第${paragraph + 1}段`
}

/** A growth below 0 is a decrease, and the other way round. */
function directed(words: string, share: number): { words: string; share: number } {
  if (share >= 0) return { words: `${words}是`, share }
  const turned = words.includes('增长')
    ? words.replace('增长', '减少')
    : words.replace('减少', '增长')
  return { words: `${turned}是`, share: -share }
}

/** What is expected and what stands there, as a clause: `表格中“…”是 26，文中是 27，相差 1`. */
export function sayDifference(report: Report, claim: ReadClaim): string {
  const { expected = 0, value, mention } = claim
  const distance = plain(Math.abs(value.stated - expected))
  if (mention.proportion !== undefined) {
    const unit = mention.unit === '%' ? '%' : ` ${mention.unit}`
    const counted = directed(mention.proportion, expected)
    return `按表格计算，${counted.words} ${plain(counted.share)}${unit}，文中是 ${plain(value.stated)}${unit}，相差 ${distance}${mention.unit === '%' ? ' 个百分点' : unit}`
  }
  return `${sayExpected(report, claim)}，${sayStated(claim)}，相差 ${distance}`
}

function sayExpected(
  report: Report,
  { addresses, expected = 0, means, mention }: ReadClaim,
): string {
  if (addresses.length === 0) return `基本信息中${means}的金额是 ${plain(expected)} 元`
  const names = addresses.map((address) => `“${nameOf(cellAt(report.form, address))}”`)
  const cells = names.length <= mostNamed ? names.join('加') : `“${means}”各项之和`
  const year = mention.year === undefined ? '' : `${mention.year} 年的`
  return `${year}表格中${cells}是 ${plain(expected)}${sayOther(report, mention)}`
}

/** The second reading, where the words leave two: 受理 can take in what came over from last year. */
function sayOther(report: Report, { bound, addresses, year, state }: ReadClaim['mention']): string {
  const second = bound?.readings.find(
    (reading) => !reading.isDoubtful && reading.addresses.join() !== addresses.join(),
  )
  const added = second?.addresses.filter((address) => !addresses.includes(address)) ?? []
  const [only, ...more] = added
  if (only === undefined || more.length > 0 || year !== undefined || state === 'agrees') return ''
  const sum = sumAt(report, second?.addresses ?? [])
  if (sum === undefined || sum === sumAt(report, addresses)) return ''
  const joint = addresses.every((address) => second?.addresses.includes(address)) ? '加上' : ''
  return `（${joint}“${nameOf(cellAt(report.form, only))}”是 ${plain(sum)}）`
}

function sayStated({ value, mention }: ReadClaim): string {
  return mention.piece.figure ? `文中是 ${plain(value.stated)}` : '文中说没有，即 0'
}

function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}
