import { type Address, partsOf } from '../../template/address'
import { cellsNamed } from '../../template/named-cells'
import type { Subject } from '../../template/narrative-rule'
import { sumAt } from './judge'
import type { Sources } from './measure'
import type { Bound, Mention, State } from './mention'
import { fits, type Quantity } from './quantity'
import type { Tables } from './tables'
import { meaningsOf, saysAny, type Token } from './token'

export interface Proportion {
  readonly means: string
  readonly state: State
  readonly addresses: readonly Address[]
  readonly expected: number | undefined
  readonly reason?: string
}

type Sum = number | undefined

/** Growth over last year, in per cent or in pieces. */
export function judgeGrowth(
  quantity: Quantity,
  isPercentage: boolean,
  of: Bound,
  lead: readonly Token[],
  { report, lastYear }: Sources,
): Proportion {
  const sign = saysAny(lead, 'less') ? -1 : 1
  const change = (now: Sum, before: Sum): Sum => {
    if (now === undefined || before === undefined) return undefined
    const difference = sign * (now - before)
    if (!isPercentage) return difference
    return before === 0 ? undefined : (100 * difference) / before
  }
  const changes = of.readings.map(({ addresses }) => ({
    addresses,
    value: change(sumAt(report, addresses), lastYear && sumAt(lastYear, addresses)),
  }))
  const words = sign < 0 ? '比上年减少' : '比上年增长'
  return verdict(`${of.means}${words}`, quantity, changes)
}

/** A part of the figures before it: `占34.2%`. */
export function judgeShare(
  quantity: Quantity,
  part: Mention,
  wholes: readonly (readonly Address[])[],
  report: Tables,
): Proportion {
  const sum = sumAt(report, part.addresses)
  const shares = wholes.map((addresses) => ({
    addresses: part.addresses,
    value: share(sum, sumAt(report, addresses)),
  }))
  return verdict(`${part.bound?.means ?? ''}所占比例`, quantity, shares)
}

/** `自然人申请占90%`: of the total of its rows, or of all that was handled. */
export function judgeOwnShare(
  quantity: Quantity,
  { subject, means, readings }: Bound,
  sources: Sources,
  named?: readonly (readonly Address[])[],
): Proportion | undefined {
  const { report } = sources
  const shares = readings.flatMap(({ addresses }) => {
    const rows = [...new Set(addresses.map((address) => partsOf(address).row))]
    const whole = usualCells(report, subject, rows)
    const usual = whole.join() === addresses.join() ? usualWholes(sources, subject) : [whole]
    const wholes = named ?? usual
    return wholes.map((cells) => ({
      addresses,
      value: share(sumAt(report, addresses), sumAt(report, cells)),
    }))
  })
  return shares.length === 0 ? undefined : verdict(`${means}所占比例`, quantity, shares)
}

/** `办结率` */
export function judgeRate(
  quantity: Quantity,
  of: Subject | undefined,
  lead: readonly Token[],
  { report, words }: Sources,
): Proportion | undefined {
  const rate = lead.flatMap(meaningsOf).find((meaning) => meaning.kind === 'rate')
  if (rate?.kind !== 'rate') return undefined
  const subject = words.subjects.find(({ id }) => id === rate.rate.subject)
  if (!subject || subject !== of) return undefined
  const at = (rows: readonly string[]) => usualCells(report, subject, rows)
  const part = at(rate.rate.part)
  const rates = rate.rate.whole.map((rows) => ({
    addresses: part,
    value: share(sumAt(report, part), sumAt(report, at(rows))),
  }))
  const found = verdict(rate.rate.name, quantity, rates)
  const isWhole = found.state === 'differs' && quantity.stated === 100
  return isWhole ? { ...found, state: 'question', reason: '文中说的是到期应办的都办结了' } : found
}

/** What a figure of the subject can be a share of, the likeliest first. */
export function usualWholes({ report, words }: Sources, subject: Subject): (readonly Address[])[] {
  return words.rates
    .filter((rate) => rate.subject === subject.id)
    .flatMap(({ part, whole }) => [part, ...whole])
    .map((rows) => usualCells(report, subject, rows))
}

function usualCells(report: Tables, subject: Subject, rows: readonly string[]): Address[] {
  if (subject.table === undefined) return []
  const usual = subject.dimensions.flatMap((dimension) =>
    dimension.usual ? [dimension.usual] : [],
  )
  return cellsNamed(report.form, subject.table, [rows], usual)
}

function share(part: Sum, whole: Sum): Sum {
  return part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole
}

interface Candidate {
  readonly addresses: readonly Address[]
  readonly value: number | undefined
}

function verdict(means: string, quantity: Quantity, candidates: readonly Candidate[]): Proportion {
  const fitting = candidates.find(({ value }) => value !== undefined && fits(quantity, value))
  const best = fitting ?? candidates.find(({ value }) => value !== undefined) ?? candidates[0]
  const decimals = decimalsOf(quantity)
  const expected = best?.value === undefined ? undefined : rounded(best.value, decimals)
  const base = { means, addresses: best?.addresses ?? [], expected }
  if (fitting) return { ...base, state: 'agrees' }
  if (best?.value === undefined) return { ...base, state: 'open' }
  const isCut = candidates.some(
    ({ value }) => value !== undefined && cut(value, decimals) === quantity.stated,
  )
  return isCut
    ? { ...base, state: 'question', reason: '文中的百分比是截去尾数、没有四舍五入' }
    : { ...base, state: 'differs' }
}

function decimalsOf({ least, most }: Quantity): number {
  const step = most - least
  return step > 0 && step < 1 ? Math.round(-Math.log10(step)) : 0
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

function cut(value: number, decimals: number): number {
  return Number((Math.trunc(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals))
}
