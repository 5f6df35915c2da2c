import { fullWidthToAscii } from '../report/full-width'

const digits = '〇一二三四五六七八九'

/** `二〇二三年` and `二○二三年` as `2023年`; other text as it is. */
export function plainYear(text: string): string {
  return fullWidthToAscii(text)
    .replace(/[○Ｏ０零]/g, '〇')
    .replace(/二〇[〇一二三四五六七八九]{2}(?=年)/g, (year) =>
      Array.from(year, (char) => digits.indexOf(char)).join(''),
    )
}

/** The year that the texts name most often as `2023年`; undefined where none does. */
export function commonYear(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>()
  for (const [, year] of texts.join('\n').matchAll(/(20[12]\d)\s*年/g)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}
