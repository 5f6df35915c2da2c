import type { TableCell } from '../document/block'
import type { Density } from './density'
import { bestBreaks } from './title-breaks'
import { titlePieces } from './title-pieces'

/** A cell's text on the lines that its unbroken words ask for; else on one, for a program to wrap. */
export function cellLines(
  { text, unbroken }: TableCell,
  width: number,
  { sideMargin, characterWidth }: Density,
): readonly string[] {
  if (unbroken === undefined) return [text]
  const room = (width - 2 * sideMargin) / characterWidth - 1
  return bestBreaks(titlePieces(text, unbroken, room), room)
}
