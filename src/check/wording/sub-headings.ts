import { headingWords, numberedLevel } from '../../report/paragraph'
import type { Passage } from './passage'

export interface SubHeading {
  readonly passage: Passage
  /** What stands behind its number. */
  readonly words: string
  /** The same for headings of one list: of one level, below one heading or one `如下：`. */
  readonly list: string
  /** True where nothing stands below it, in its own line or before the next of its level. */
  readonly isEmpty: boolean
}

type Level = 2 | 3

/** `goesOn` where something is printed below the last passage, `isListed` where a list may be bare. */
export function subHeadingsOf(
  passages: readonly Passage[],
  goesOn: boolean,
  isListed: boolean,
): SubHeading[] {
  const levels: readonly Level[] = [2, 3]
  return levels
    .flatMap((level) => headingsAt(level, passages, goesOn, isListed))
    .sort((one, other) => one.passage.paragraph - other.passage.paragraph)
}

function headingsAt(
  level: Level,
  passages: readonly Passage[],
  goesOn: boolean,
  isListed: boolean,
): SubHeading[] {
  let above: Passage | undefined
  const headings: (SubHeading & { readonly above: Passage | undefined })[] = []
  for (const [index, passage] of passages.entries()) {
    if (isHeadingAt(level, passage, passages[index - 1])) {
      const { paragraph = -1 } = above ?? {}
      const isEmpty = passage.isHeading && !hasBelow(level, passages[index + 1], goesOn)
      const list = `${level} ${paragraph}`
      headings.push({ passage, words: wordsOf(passage), list, isEmpty, above })
    } else if (opensList(level, passage)) above = passage
  }
  const written = new Set(headings.filter(({ isEmpty }) => !isEmpty).map(({ list }) => list))
  return headings.map(({ above: opener, ...heading }) => {
    const mayBeBare = opener && (numberedLevel(opener.text) !== undefined || isListed)
    return mayBeBare && !written.has(heading.list) ? { ...heading, isEmpty: false } : heading
  })
}

/** The last item of `（一）…；（二）…；（三）…` is none, though it ends without a stop. */
function isHeadingAt(level: Level, { source }: Passage, before: Passage | undefined): boolean {
  if (/[；;]$/.test(before?.text ?? '')) return false
  return source.headingLevel === level || (level === 2 && source.runInHeading !== undefined)
}

function hasBelow(level: Level, next: Passage | undefined, goesOn: boolean): boolean {
  return next ? (numberedLevel(next.text) ?? 4) > level : goesOn
}

function opensList(level: Level, { text }: Passage): boolean {
  return (numberedLevel(text) ?? 4) < level || /[：:]$/.test(text)
}

function wordsOf({ text, source }: Passage): string {
  return headingWords(source.runInHeading ?? text)
}
