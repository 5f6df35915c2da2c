import { type Day, printDay, readDay } from './day'
import { fullWidthToAscii } from './full-width'

const digits = '〇一二三四五六七八九'
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const inChinese = new RegExp(`^([\\d〇○零O一二三四五六七八九]{4})年${number}月${number}[日号]?$`)
const inOnePiece = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const withSpaces = /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/

/**
 * Reads a day as a clerk may type it: besides what `readDay` reads, `20260115`, `2026 1 15`, `2026年1月15号`
 * and `二〇二六年一月十五日`. Undefined where it may mean two days, or none.
 */
export function readTypedDay(text: string): Day | undefined {
  const plain = fullWidthToAscii(text).trim()
  const apart = inOnePiece.exec(plain) ?? withSpaces.exec(plain)
  if (apart) return readDay(apart.slice(1).join('-'))
  return readDay(plain) ?? readChineseDay(plain.replace(/\s/g, ''))
}

/** A day that was understood, as it is printed; other text as it stands. */
export function printTypedDay(text: string): string {
  const day = readTypedDay(text)
  return day ? printDay(day) : text.trim()
}

function readChineseDay(text: string): Day | undefined {
  const [, year = '', month = '', day = ''] = inChinese.exec(text) ?? []
  return readDay([yearOf(year), numberOf(month), numberOf(day)].join('-'))
}

function yearOf(text: string): string {
  const chinese = text.replace(/[○零O]/g, '〇')
  return Array.from(chinese, (char) => (digits.includes(char) ? digits.indexOf(char) : char)).join(
    '',
  )
}

/** 15 for 十五 and 20 for 二十; 0, which is no month and no day, for 十十. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [, tens = '', unit = ''] = /^([二三]?十)?([一二三四五六七八九])?$/.exec(text) ?? []
  return (tens === '十' ? 1 : digits.indexOf(tens.charAt(0))) * 10 + digits.indexOf(unit)
}
