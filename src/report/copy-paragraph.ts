import { headingWords, type Paragraph, paragraphOf } from './paragraph'

/** A text with a paragraph of last year's in it, and the heading that it was put under. */
export interface WithCopy {
  readonly text: string
  /** Undefined where no such heading is there: the paragraph stands at the end. */
  readonly under: string | undefined
}

/**
 * Puts a paragraph of last year's section under the heading that it stood under then, behind what is
 * there already; in the place of that heading where the paragraph begins with it and nothing is below.
 */
export function copyParagraph(
  typed: string,
  lastYears: readonly Paragraph[],
  index: number,
): WithCopy {
  const lines = typed.trim() === '' ? [] : typed.trimEnd().split(/\r?\n/)
  const { text } = lastYears[index] ?? { text: '' }
  const heading = headingOver(lastYears.slice(0, index + 1))
  const at =
    heading === undefined ? -1 : lines.findIndex((line) => wordsIn(line) === headingWords(heading))
  if (at < 0) return { text: [...lines, text].join('\n'), under: undefined }
  const end = endOfBlock(lines, at)
  const hasNothing = lines.slice(at + 1, end).every((line) => line.trim() === '')
  const isBare = hasNothing && paragraphOf(lines[at]?.trim() ?? '').headingLevel !== undefined
  const before = lines.slice(0, isBare && headingIn(text) !== undefined ? at : end)
  return { text: [...before, text, ...lines.slice(end)].join('\n'), under: lines[at]?.trim() }
}

function headingOver(paragraphs: readonly Paragraph[]): string | undefined {
  const headings = paragraphs.map(headingOf).filter((heading) => heading !== undefined)
  return headings[headings.length - 1]
}

function headingOf({ text, headingLevel, runInHeading }: Paragraph): string | undefined {
  return headingLevel === undefined ? runInHeading : text
}

function headingIn(line: string): string | undefined {
  return headingOf(paragraphOf(line.trim()))
}

function wordsIn(line: string): string | undefined {
  const heading = headingIn(line)
  return heading === undefined ? undefined : headingWords(heading)
}

/** The first line behind a heading that is a heading again. */
function endOfBlock(lines: readonly string[], at: number): number {
  const next = lines.findIndex((line, place) => place > at && headingIn(line) !== undefined)
  return next < 0 ? lines.length : next
}
