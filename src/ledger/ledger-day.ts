import { type Day, readDay } from '../report/day'
import { fullWidthToAscii } from '../report/full-width'
import type { LedgerValue } from './ledger'

/** What a cell says of a day. */
export type LedgerDay =
  | { readonly type: 'blank' }
  | {
      readonly type: 'day'
      readonly day: Day
      /** How it was read, where that is not what stands there. */
      readonly note?: string
    }
  | { readonly type: 'unreadable'; readonly reason: string; readonly lacksYear: boolean }

const msInDay = 86_400_000
/** Day 0 of the serial numbers of spreadsheets, for days after February 1900. */
const serialZero = Date.UTC(1899, 11, 30)
const firstSerial = 36_526
const lastSerial = 73_050
const timeOfDay = /[T ]?(?:上午|下午)?\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?[秒分]?Z?$/

/** Reads a date, as it was typed or as a spreadsheet stores it; what may mean two days is not read. */
export function readLedgerDay(value: LedgerValue | undefined, assumedYear?: number): LedgerDay {
  if (value === null || value === undefined) return { type: 'blank' }
  if (value instanceof Date) return { type: 'day', day: dayOfDate(value) }
  if (typeof value === 'boolean') return unreadable('不是日期')
  const text = fullWidthToAscii(String(value)).trim()
  if (text === '') return { type: 'blank' }
  return readText(withoutTime(text), assumedYear)
}

/** The day of a date that is midnight UTC. */
export function dayOfDate(date: Date): Day {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / msInDay
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

function withoutTime(text: string): string {
  const digits = text.replace(/[^\d]/g, '')
  if (digits.length < 6) return text.replace(/\s/g, '')
  return text.replace(timeOfDay, '').replace(/\s/g, '')
}

function readText(text: string, assumedYear: number | undefined): LedgerDay {
  const plain = readDay(text)
  if (plain) return { type: 'day', day: plain }
  if (/^\d{8}$/.test(text)) {
    const day = readDay(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    return day ? { type: 'day', day } : unreadable('没有这一天')
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readSerial(Number(text))
  return readWithoutYear(text, assumedYear) ?? unreadable(problemOf(text))
}

/** A count of days, as a spreadsheet stores a date whose cell is not shown as one. */
function readSerial(serial: number): LedgerDay {
  const whole = Math.floor(serial)
  if (whole < firstSerial || whole > lastSerial) return unreadable('不是日期')
  const day = dayOfDate(new Date(serialZero + whole * msInDay))
  return { type: 'day', day, note: `“${serial}”是电子表格的日期序号` }
}

function readWithoutYear(text: string, assumedYear: number | undefined): LedgerDay | undefined {
  const [, month, day] = /^(\d{1,2})(?:月|[-./])(\d{1,2})日?$/.exec(text) ?? []
  if (month === undefined || day === undefined) return undefined
  const year = assumedYear ?? leapYear
  const read = readDay(`${year}-${month}-${day}`)
  if (!read) return unreadable(`${assumedYear === undefined ? '' : `${year}年`}没有这一天`)
  if (assumedYear === undefined) {
    return { type: 'unreadable', reason: '没有写年份', lacksYear: true }
  }
  return { type: 'day', day: read, note: `“${text}”没有写年份，按${year}年` }
}

/** Has every day that any year has. */
const leapYear = 2024

function problemOf(text: string): string {
  if (/^\d{4}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?$/.test(text)) return '没有这一天'
  if (/^\d{4}(?:年|[-./])?(?:\d{1,2}月?)?$/.test(text)) return '没有写到日'
  if (/^\d{2}(?:年|[-./])\d{1,2}(?:月|[-./])\d{1,2}日?$/.test(text)) {
    return '年份只有两位，分不清年月日'
  }
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(text)) return '分不清哪个是月、哪个是日'
  return '不是日期'
}

function unreadable(reason: string): LedgerDay {
  return { type: 'unreadable', reason, lacksYear: false }
}
