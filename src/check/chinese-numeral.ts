const digits = new Map([...'零一二三四五六七八九'].map((char, value) => [char, value]))
digits.set('〇', 0)
digits.set('两', 2)
const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const myriads = new Map([
  ['万', 1e4],
  ['亿', 1e8],
])

export const chineseNumeral = '[零〇一二两三四五六七八九十百千万亿]+'

/** 123 for 一百二十三, 100 for 百; undefined where the characters make no number. */
export function readChineseNumeral(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const char of text) {
    const value = digits.get(char)
    const place = places.get(char)
    const myriad = myriads.get(char)
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (place !== undefined) {
      section += (digit || 1) * place
      digit = undefined
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? 0)) * myriad
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}
