import { displayWidth } from './display-width'
import { size } from './page'
import { bestBreaks } from './title-breaks'
import { type TitlePiece, titlePieces } from './title-pieces'

/** A title on the lines on which it is to stand. */
export interface TitleSetting {
  readonly lines: readonly string[]
  /** Font size in half points. */
  readonly size: number
}

/** Twips of a line of 156 mm, and of half a character for each half point of its size. */
const lineLength = 8844
const sizes = [size.no2, size.smallNo2, size.no3]

/**
 * 回行时词意完整、排列对称、梯形或菱形 (GB/T 9704-2012 §7.3.1). Set in 2号, in 小二 or 三号 where the
 * words of `unbroken` do not stand on one line, or a line of one or two characters cannot be helped.
 */
export function setTitle(title: string, unbroken = ''): TitleSetting {
  let second: TitleSetting | undefined
  for (const size of sizes) {
    const room = roomOf(size)
    const pieces = titlePieces(title, unbroken, room)
    if (unbroken !== '' && title.includes(unbroken) && !isWhole(pieces, unbroken)) continue
    const lines = bestBreaks(pieces, room)
    if (lines.length === 1 || !lines.some(isTooShort)) return { lines, size }
    second = second ?? { lines, size }
  }
  return second ?? setTitle(title)
}

/** The lines alone; `setTitle` also says how large they are. */
export function titleLines(title: string, unbroken = ''): readonly string[] {
  return setTitle(title, unbroken).lines
}

/** Characters in a line of 156 mm; a character is as wide as its size. */
export function roomOf(size: number): number {
  return lineLength / (size * 10)
}

function isWhole(pieces: readonly TitlePiece[], unbroken: string): boolean {
  return pieces.some(({ text }) => text.includes(unbroken))
}

function isTooShort(line: string): boolean {
  return displayWidth(line) <= 4
}
