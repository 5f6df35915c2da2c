import { fullWidthToAscii } from './full-width'

/** A calendar day without time or zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pattern = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$/

/** Reads `2026年1月20日`, `2026-1-20`, `2026.01.20`, full-width digits included; undefined otherwise. */
export function readDay(text: string): Day | undefined {
  const plain = fullWidthToAscii(text).replace(/[\s\u3000]/g, '')
  const match = pattern.exec(plain)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { year, month, day } : undefined
}

/** Whole days from the local calendar day of `now` to a day as `readDay` reads it; negative once it is over. */
export function daysUntil(text: string, now: Date): number | undefined {
  const day = readDay(text)
  if (!day) return undefined
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
  return Math.round((Date.UTC(day.year, day.month - 1, day.day) - today) / 86_400_000)
}

/** As GB/T 9704 writes a 成文日期: Arabic digits, full year, no leading zeros. */
export function printDay({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`
}
