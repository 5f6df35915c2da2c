import { fullWidthToAscii } from '../../report/full-width'

const figureSigns = new Set('０１２３４５６７８９．％')
const whiteSpace = new Set(' \t\u00A0\u2002\u2003\u2009\u200B\u202F\u3000\uFEFF')

/** A text without white space, digits and signs in half width, with the way back to where each stood. */
export interface PlainText {
  readonly text: string
  /** Index in the original of each character, and of the end. */
  readonly at: readonly number[]
}

export function plainTextOf(original: string): PlainText {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index += 1) {
    const char = original.charAt(index)
    if (whiteSpace.has(char)) continue
    at.push(index)
    text += figureSigns.has(char) ? fullWidthToAscii(char) : char
  }
  return { text, at: [...at, original.length] }
}

/** The same stretch in the original, without white space at its end. */
export function originalSpan(
  { at }: PlainText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: at[start] ?? 0, end: end > start ? (at[end - 1] ?? 0) + 1 : (at[end] ?? 0) }
}
