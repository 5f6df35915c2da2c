import { displayWidth } from '../document/display-width'
import { lineLength, size } from './page'
import { textWidth } from './text-width'
import { bestBreaks } from './title-breaks'
import { titlePieces } from './title-pieces'

/** A title on the lines on which it is to stand. */
export interface TitleSetting {
  readonly lines: readonly string[]
  /** Font size in half points. */
  readonly size: number
}

const sizes = [size.no2, size.smallNo2, size.no3]

/**
 * 回行时词意完整、排列对称、梯形或菱形 (GB/T 9704-2012 §7.3.1). Set in 2号, in 小二 or 三号 where the
 * words of `unbroken` do not stand on one line, or a line of one or two characters cannot be helped.
 */
export function setTitle(title: string, unbroken = ''): TitleSetting {
  const name = title.includes(unbroken) ? unbroken : ''
  const wide = sizes.filter((size) => textWidth(name) <= roomOf(size))
  let second: TitleSetting | undefined
  for (const size of wide.length > 0 ? wide : sizes) {
    const room = roomOf(size)
    const lines = bestBreaks(titlePieces(title, name, room), room)
    const setting = { lines, size }
    if (lines.length === 1 || !lines.some(isTooShort)) return setting
    second = second ?? setting
  }
  return second ?? { lines: [title], size: size.no2 }
}

/** The lines alone; `setTitle` also says how large they are. */
export function titleLines(title: string, unbroken = ''): readonly string[] {
  return setTitle(title, unbroken).lines
}

/** Characters in a line of 156 mm; a character is as wide as its size. */
export function roomOf(size: number): number {
  return lineLength / (size * 10)
}

function isTooShort(line: string): boolean {
  return displayWidth(line) <= 4
}
