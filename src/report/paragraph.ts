import type { LiveFigure } from './live-figure'

/** One line of a narrative, with the level that its number gives it. */
export interface Paragraph {
  readonly text: string
  /** 2 for a heading `（一）…`, 3 for a heading `1.…`, undefined for running text. */
  readonly headingLevel?: 2 | 3
  /** The heading with which running text begins: `（一）主动公开情况。` before `全年…`. */
  readonly runInHeading?: string
  /** The figures in it that follow the tables; left out where there are none. */
  readonly live?: readonly LiveFigure[]
}

const secondLevel = /^[（(][一二三四五六七八九十]+[）)]/
const thirdLevel = /^\d{1,2}[.．、](?!\d)/
const sentenceEnd = /[。；：，！？…”]/
const longestHeading = 40
const longestRunInHeading = 30

/**
 * Paragraphs of a narrative; blank lines part nothing and are dropped. A numbered line is a heading
 * when it is short and holds no sentence; `（一）主动公开情况。全年…` stays running text.
 */
export function paragraphsOf(narrative: string): Paragraph[] {
  return linesOf(narrative).map(paragraphOf)
}

/** The lines of a text that say something, without the white space around them. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A heading without its number and the mark at its end, which change from year to year. */
export function headingWords(heading: string): string {
  return heading.replace(/^(?:[（(][^）)]+[）)]|\d+[.．、])\s*/, '').replace(/[。：:]$/, '')
}

/** The level that a line's number gives it, heading or not. */
export function numberedLevel(line: string): 2 | 3 | undefined {
  if (secondLevel.test(line)) return 2
  return thirdLevel.test(line) ? 3 : undefined
}

/** One line that is not blank, without white space around it. */
export function paragraphOf(text: string): Paragraph {
  const isHeading = text.length <= longestHeading && !sentenceEnd.test(text.replace(/[：:]$/, ''))
  const headingLevel = isHeading ? numberedLevel(text) : undefined
  if (headingLevel !== undefined) return { text, headingLevel }
  const runInHeading = runInHeadingOf(text)
  return runInHeading === undefined ? { text } : { text, runInHeading }
}

/** A numbered first sentence, where text runs on behind it. */
function runInHeadingOf(text: string): string | undefined {
  const end = text.indexOf('。') + 1
  const runsOn = end > 0 && end <= longestRunInHeading && end < text.length
  return runsOn && secondLevel.test(text) ? text.slice(0, end) : undefined
}

/** Characters as clerks count them: everything but white space. */
export function countCharacters(text: string): number {
  return Array.from(text.replace(/\s/g, '')).length
}
