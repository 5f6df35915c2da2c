import { readChineseNumeral } from '../chinese-numeral'

/** 一 to 九十九 as a number; 0 for anything else. */
export function numberOf(text: string): number {
  const isOrdinal = /^(?:[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)$/.test(
    text,
  )
  return isOrdinal ? (readChineseNumeral(text) ?? 0) : 0
}
