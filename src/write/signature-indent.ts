import type { Block } from '../document/block'
import type { DocxLook } from './look'
import { characterWidth, lineLength } from './page'
import { printable } from './printable'
import { signatureLines } from './signature-lines'
import { lengthInText } from './text-width'

/** 成文日期右空四字 (GB/T 9704-2012 §7.3.5.1). In twips, as the results below. */
export const dateIndent = 4 * characterWidth
/** 右空二字 without a seal (§7.3.5.2), and how far the date begins right of the signature. */
const twoCharacters = 2 * characterWidth

/**
 * From the end of the 署名 to the margin. With a seal it is centred over the date that follows, and one
 * too long for that ends at the margin; without, a longer date pushes it to the left.
 */
export function signatureIndent(
  signature: string,
  next: Block | undefined,
  seal: DocxLook['seal'] = 'with',
): number {
  const isDated = next?.type === 'paragraph' && next.role === 'date'
  const difference = isDated ? widthOf(next.text) - widthOf(signature) : 0
  if (seal === 'with') return Math.max(0, dateIndent + Math.round(difference / 2))
  return difference > 0 ? Math.round(difference) + 2 * twoCharacters : twoCharacters
}

/** From the end of the 成文日期 to the margin; without a seal it depends on the signature above. */
export function dateIndentUnder(
  date: string,
  previous: Block | undefined,
  seal: DocxLook['seal'] = 'with',
): number {
  if (seal === 'with') return dateIndent
  const isSigned = previous?.type === 'paragraph' && previous.role === 'signature'
  const difference = isSigned ? widthOf(previous.text) - widthOf(date) : -1
  // A 署名 that fills its line must not squeeze the date.
  const most = lineLength - widthOf(date)
  return difference < 0 ? twoCharacters : Math.max(0, Math.min(Math.round(difference), most))
}

/** Of the widest line. */
export function widthOf(text: string): number {
  return Math.max(...signatureLines(printable(text)).map(lengthInText))
}
