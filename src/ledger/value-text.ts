import { printDay } from '../report/day'
import type { LedgerValue } from './ledger'
import { dayOfDate } from './ledger-day'

/** A cell as people read it; empty where there is nothing. */
export function textOfValue(value: LedgerValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return printDay(dayOfDate(value))
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value).trim()
}
