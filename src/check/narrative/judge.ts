import { numberIn } from '../../report/figure'
import { type Stated, valueAt } from '../../report/report'
import type { Address } from '../../template/address'
import type { Bound, Mention } from './mention'
import { fits, type Quantity, scaledBy } from './quantity'
import type { Tables } from './tables'

export type Verdict = Pick<
  Mention,
  'state' | 'addresses' | 'expected' | 'quantity' | 'reason' | 'year'
>

/** The source of the table's figures, and why a difference from them may be right. */
export interface Measure {
  readonly report: Tables
  readonly reason: string | undefined
  /** Last year, where its figures are the measure. */
  readonly year?: number
}

/** A figure against the cells that it was bound to. */
export function judge(
  quantity: Quantity,
  { readings, subject }: Bound,
  { report, reason, year }: Measure,
): Verdict {
  if (subject.table === undefined) return judgeBasics(quantity, { report, reason }, subject.id)
  const inUnit = inUnitOf(report, readings[0]?.addresses ?? [], quantity)
  const sums = readings.map((reading) => ({ ...reading, sum: sumAt(report, reading.addresses) }))
  const fitting = sums.filter(({ sum }) => sum !== undefined && fits(inUnit, sum))
  const best = fitting.find(({ isDoubtful }) => !isDoubtful) ?? fitting[0] ?? sums[0]
  const verdict = {
    quantity: inUnit,
    addresses: best?.addresses ?? [],
    expected: best?.sum,
    reason,
    ...(year !== undefined && { year }),
  }
  if (fitting.length > 0) {
    return best?.isDoubtful
      ? {
          ...verdict,
          addresses: sums[0]?.addresses ?? [],
          expected: sums[0]?.sum,
          state: 'question',
          reason: carriedInToo,
        }
      : { ...verdict, state: 'agrees', reason: undefined }
  }
  if (sums.some(({ sum }) => sum === undefined)) return { ...verdict, state: 'open' }
  return { ...verdict, state: reason === undefined ? 'differs' : 'question' }
}

const carriedInToo = '文中的数是把上年结转的也算了进去'

/** Undefined where one of the cells is blank or unreadable. */
export function sumAt(report: Stated, addresses: readonly Address[]): number | undefined {
  let sum = 0
  for (const address of addresses) {
    const value = valueAt(report, address)
    if (value === undefined) return undefined
    sum += value
  }
  return Math.round(sum * 1e6) / 1e6
}

/** Texts are read in 元; the form asks for 万元. */
function inUnitOf(report: Tables, [first]: readonly Address[], quantity: Quantity): Quantity {
  const kind = first === undefined ? undefined : report.form.cells.get(first)?.kind
  const isTenThousand = kind?.type === 'amount' && kind.unit === '万元'
  return isTenThousand ? scaledBy(quantity, 1e4) : quantity
}

/** 信息处理费 stands in 基本信息; whether the text means what was asked for or received is open. */
function judgeBasics(
  quantity: Quantity,
  { report: { fees }, reason }: Measure,
  subject: string,
): Verdict {
  const unbound = {
    state: 'unbound',
    quantity,
    addresses: [],
    expected: undefined,
    reason,
  } as const
  if (subject !== 'processing-fee' || fees.statement === 'none') return unbound
  const values = fees.statement === 'not-charged' ? [0] : [fees.received, fees.asked].map(numberIn)
  const fitting = values.find((value) => value !== undefined && fits(quantity, value))
  const expected = fitting ?? values[0]
  if (fitting !== undefined) return { ...unbound, state: 'agrees', expected, reason: undefined }
  if (expected === undefined) return { ...unbound, state: 'open' }
  return { ...unbound, state: reason === undefined ? 'differs' : 'question', expected }
}
