import { displayWidth } from './display-width'

/** Half-width columns of 2号 in a line of 156 mm. */
const lineWidth = 40
const beforeYear = /(?=\d{4}年)/

/**
 * 回行时词意完整、排列对称 (GB/T 9704-2012 §7.3.1): a title of more than one line is broken before the
 * year where both parts then fit, otherwise left to the reader's program.
 */
export function titleLines(title: string): readonly string[] {
  if (displayWidth(title) <= lineWidth) return [title]
  const start = title.search(beforeYear)
  const lines = [title.slice(0, start), title.slice(start)]
  return start > 0 && lines.every((line) => displayWidth(line) <= lineWidth) ? lines : [title]
}
