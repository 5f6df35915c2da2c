import { textWidth } from './text-width'
import { bestBreaks } from './title-breaks'
import { namePieces } from './title-pieces'

/** A longer 署名 would fill its line from margin to margin, or leave a character or two for the next. */
const mostCharacters = 26

/** The 署名 on the lines on which it is to stand. */
export function signatureLines(signature: string): readonly string[] {
  if (textWidth(signature) <= mostCharacters) return [signature]
  return bestBreaks(namePieces(signature, mostCharacters), mostCharacters)
}
