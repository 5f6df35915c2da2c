import type { Block } from '../document/block'
import type { DocxLook } from './look'
import { characterWidth, lineLength } from './page'
import { dateIndent, dateIndentUnder, signatureIndent, widthOf } from './signature-indent'
import { signatureLines } from './signature-lines'

/** Where a line of the 落款 stands between the margins. Lengths in twips. */
export interface SignOffPlace {
  readonly alignment: 'left' | 'center' | 'right'
  readonly left: number
  readonly right: number
}

/** Left to a line, so that another face of the machine does not break it. */
const slack = characterWidth / 2

/** By how much a date may be wider in another face, as a share of its width. */
const wider = 1 / 4

/**
 * A line of the 落款 is placed by its middle or its beginning, whichever GB/T 9704-2012 §7.3.5 asks for: so
 * it stands right also where a program sets the figures of the date wider than they were measured.
 */
export function placeOfSignature(
  signature: string,
  next: Block | undefined,
  seal: DocxLook['seal'],
): SignOffPlace {
  const right = signatureIndent(signature, next, seal)
  const left = Math.max(0, lineLength - right - widthOf(signature))
  if (signatureLines(signature).length > 1) {
    return { alignment: 'center', left: Math.max(0, Math.floor(left - slack)), right }
  }
  if (seal === 'without') return { alignment: 'left', left, right: 0 }
  const isDated = next?.type === 'paragraph' && next.role === 'date'
  const place = isDated ? aroundDate(next.text) : undefined
  const fits = place !== undefined && widthOf(signature) <= lineLength - place.left
  return fits ? place : { alignment: 'right', left: 0, right }
}

export function placeOfDate(
  date: string,
  previous: Block | undefined,
  seal: DocxLook['seal'],
): SignOffPlace {
  if (seal === 'with') return aroundDate(date)
  const right = dateIndentUnder(date, previous, seal)
  if (right < widthOf(date) * wider) return { alignment: 'right', left: 0, right }
  return { alignment: 'left', left: Math.max(0, lineLength - right - widthOf(date)), right: 0 }
}

/** From the right margin as far to the left as the date's middle is the middle. */
function aroundDate(date: string): SignOffPlace {
  const left = lineLength - 2 * dateIndent - widthOf(date)
  return { alignment: 'center', left: Math.max(0, left), right: 0 }
}
