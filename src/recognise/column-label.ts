import type { Remark } from './recognised'
import { note, quoted, warn } from './remarks'
import type { SourceCell } from './source'
import { isNear, isSameLabel, visible, wordsOf } from './words'

/** True where a header's text is a column's label, or so near to it that it can only be that. */
export function isLike(text: string, label: string): boolean {
  return isNear(wordsOf(text), wordsOf(label))
}

/** What is said of a column that is named otherwise than the form does. */
export function sayColumn({ text, place }: SourceCell, label: string): Remark[] {
  if (isSameLabel(text, label)) return []
  const about = { stood: visible(text), made: label, place }
  const sentence = `列名${quoted(text)}按${quoted(label)}读取`
  return [
    isLike(text, label)
      ? note('column-label', `${sentence}。`, about)
      : warn('column-label', `${sentence}，请对照原件核对。`, about),
  ]
}
