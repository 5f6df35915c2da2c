import { fullWidthToAscii } from '../report/full-width'

const bookmarks = /\[bookmark:[^[\]]*\]/gi
const numbering =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}(?:[）)、.．](?!\d)))+/
// biome-ignore lint/suspicious/noControlCharactersInRegex: files hold control characters
const unseen = /[\s\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g

/** A text without what no one sees: white space, control characters, bookmarks of Word. */
export function visible(text: string): string {
  return withoutBookmarks(text).replace(unseen, '')
}

/** A text without the marks that Word's bookmarks leave in plain text. */
export function withoutBookmarks(text: string): string {
  return text.replace(bookmarks, '')
}

/** The first such mark in a text. */
export function bookmarkIn(text: string): string | undefined {
  return text.match(bookmarks)?.[0]
}

/** How a label is compared: Chinese characters, letters and digits alone, its number left away. */
export function wordsOf(label: string): string {
  return fullWidthToAscii(visible(label))
    .replace(numbering, '')
    .replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')
}

/** True where two labels differ at most in white space, in quotation marks or in full-width signs. */
export function isSameLabel(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other)
}

/** A label with one kind of quotation mark, without white space and full-width signs. */
export function comparable(label: string): string {
  return fullWidthToAscii(visible(label)).replace(/[“”„‟〝〞"]/g, '"')
}

/** The number that a heading carries, as it is printed: `五、`, `5.`, `（二）`; empty without one. */
export function numberOf(heading: string): string {
  return numbering.exec(visible(heading))?.[0] ?? ''
}

/** How many characters have to be changed, added or left out; `most + 1` for anything above `most`. */
export function editDistance(one: string, other: string, most: number): number {
  const a = Array.from(one)
  const b = Array.from(other)
  if (Math.abs(a.length - b.length) > most) return most + 1
  let previous = b.map((_, index) => index + 1)
  for (let row = 0; row < a.length; row++) {
    const current: number[] = []
    let left = row + 1
    let least = left
    b.forEach((char, column) => {
      const diagonal = column === 0 ? row : (previous[column - 1] ?? 0)
      const change = diagonal + (a[row] === char ? 0 : 1)
      left = Math.min(change, left + 1, (previous[column] ?? 0) + 1)
      least = Math.min(least, left)
      current.push(left)
    })
    if (least > most) return most + 1
    previous = current
  }
  return Math.min(most + 1, previous[b.length - 1] ?? a.length)
}

/** How many characters of a label of that length may differ; short labels have to be exact. */
export function toleranceFor(words: string): number {
  return words.length < 4 ? 0 : Math.max(1, Math.floor(words.length * 0.3))
}

/** True where a text's words are a label's, or so near to them that they can only be that. */
export function isNear(words: string, wanted: string): boolean {
  const most = toleranceFor(wanted)
  return words !== '' && editDistance(words, wanted, most) <= most
}
