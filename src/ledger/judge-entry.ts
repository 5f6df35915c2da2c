import type { Day } from '../report/day'
import { type Address, addressOf } from '../template/address'
import type { LedgerRules } from '../template/ledger-rules'
import type { LedgerEntry } from './entries'
import type { LedgerReading } from './ledger'
import { daysBetween, readLedgerDay } from './ledger-day'
import type { LedgerForm } from './ledger-form'
import { placeOf, type Reading } from './ledger-words-used'

/** What becomes of one request. */
export type Judgement =
  | {
      readonly type: 'counted'
      /** Where it comes from, and what became of it: two cells of one column. */
      readonly addresses: readonly [Address, Address]
      /** What the clerk should look at all the same. */
      readonly doubts: readonly string[]
    }
  | { readonly type: 'other-year'; readonly reason: string }
  | Fault

/** A request that cannot be counted. */
export interface Fault {
  readonly type: 'fault'
  readonly reason: string
  /** The same without any words of the ledger, as it may be kept. */
  readonly kept: string
  readonly lacksYear?: boolean
}

export interface JudgedWords {
  readonly applicant: Reading
  readonly result: Reading
}

const longestUsual = 366

/** Counts one request into the year, or says why it cannot be counted. */
export function judgeEntry(
  entry: LedgerEntry,
  words: JudgedWords,
  { rules, results, applicants }: LedgerForm,
  reading: LedgerReading,
  year: number,
): Judgement {
  const assumed = reading.assumesYear ? year : undefined
  const received = readLedgerDay(entry.values.received, assumed)
  if (received.type === 'blank') {
    return fault('没有收到日期', '。合并的单元格只有第一行算有，请取消合并、补齐')
  }
  if (received.type === 'unreadable') {
    return faultOfDay('收到日期', entry.texts.received, received)
  }
  const answered = isPending(entry.texts.answered, rules)
    ? ({ type: 'blank' } as const)
    : readLedgerDay(entry.values.answered, assumed)
  if (answered.type === 'unreadable') {
    return faultOfDay('答复日期', entry.texts.answered, answered)
  }
  const from = received.day
  const to = answered.type === 'day' ? answered.day : undefined
  const outside = whyOutside(from, to, year)
  if (outside) return outside
  const applicant = placeOf(words.applicant, applicants, reading.applicants)
  if (applicant === undefined) return applicantFault(entry.texts.applicant)
  const result = placeOf(words.result, results, reading.results)
  const hasNoResult = isPending(entry.texts.result, rules) && result === undefined
  const end = endOf(to, { words: words.result, hasNoResult, result }, year)
  if (end.type === 'fault') return end
  const at = (row: string) => addressOf(rules.table, row, applicant)
  return {
    type: 'counted',
    addresses: [
      at(from.year === year ? rules.received : rules.carriedIn),
      at(end.result ?? rules.carriedOver),
    ],
    doubts: doubtsOf(from, to, year, [received, answered]),
  }
}

/** True for nothing, and for words that say that there is nothing yet. */
export function isPending(text: string, { notYet }: LedgerRules): boolean {
  return text === '' || notYet.indexOf(text) >= 0
}

function whyOutside(from: Day, to: Day | undefined, year: number): Judgement | undefined {
  if (to && daysBetween(from, to) < 0) return fault('答复日期早于收到日期')
  if (from.year > year) return { type: 'other-year', reason: `${from.year}年收到，不属于${year}年` }
  if (from.year < year && to && to.year < year) {
    return { type: 'other-year', reason: `${to.year}年就已经答复，不属于${year}年` }
  }
  return undefined
}

type End =
  | Fault
  /** Without a result: carried over. */
  | { readonly type: 'end'; readonly result?: string }

interface Answer {
  readonly words: Reading
  /** The ledger says that there is none yet, or nothing. */
  readonly hasNoResult: boolean
  readonly result: string | undefined
}

function endOf(to: Day | undefined, { words, hasNoResult, result }: Answer, year: number): End {
  const { text, meaning } = words
  if (to === undefined) {
    return hasNoResult
      ? { type: 'end' }
      : faultOfWords(
          `写了“${text}”，却没有答复日期，分不清是不是${year}年办结的`,
          '有答复类型，没有答复日期',
        )
  }
  if (to.year > year) return { type: 'end' }
  if (result !== undefined) return { type: 'end', result }
  if (text === '') return fault('有答复日期，没有答复类型')
  if (hasNoResult) {
    return faultOfWords(`有答复日期，答复类型却是“${text}”`, '有答复日期，答复类型却还没有结果')
  }
  return meaning.type === 'open'
    ? faultOfWords(`“${text}”没有写到具体情形`, '答复类型没有写到具体情形')
    : faultOfWords(`不认识的答复类型“${text}”`, '不认识的答复类型')
}

function applicantFault(text: string): Fault {
  return text === ''
    ? fault('没有申请人类型')
    : faultOfWords(`分不清申请人类型“${text}”属于哪一列`, '分不清申请人类型属于哪一列')
}

function doubtsOf(
  from: Day,
  to: Day | undefined,
  year: number,
  days: readonly { readonly type: string; readonly note?: string }[],
): string[] {
  const doubts = days.flatMap(({ note }) => (note === undefined ? [] : [note]))
  if (to && daysBetween(from, to) > longestUsual) {
    doubts.push('收到以后一年多才答复，请核对年份')
  } else if (!to && from.year < year - 1) {
    doubts.push(`${from.year}年收到，到${year}年底还没有答复，请核对年份`)
  }
  return doubts
}

interface UnreadableDay {
  readonly reason: string
  readonly lacksYear: boolean
}

function faultOfDay(name: string, text: string, { reason, lacksYear }: UnreadableDay): Fault {
  return { ...faultOfWords(`${name}“${text}”${reason}`, name + reason), lacksYear }
}

function faultOfWords(reason: string, kept: string): Fault {
  return { type: 'fault', reason, kept }
}

function fault(kept: string, advice = ''): Fault {
  return { type: 'fault', reason: kept + advice, kept }
}
