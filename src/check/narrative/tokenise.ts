import type { FoundFigure } from './find-figures'
import { type Lexicon, wordAt } from './lexicon'
import type { Mark, Token } from './token'

const marks: Readonly<Record<string, Mark>> = {
  '，': 'comma',
  ',': 'comma',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '（': 'open',
  '(': 'open',
  '）': 'close',
  ')': 'close',
}

/** Titles, and years and days, which are no figures: `《…》`, `较2023年`, `2024年`, `1月31日`. */
const othersPattern =
  /《[^》]*》|(?<compared>[较比与同]20\d\d年度?)|(?<year>20\d\d)年度?|(?<day>\d{1,2}月(?:\d{1,2}日)?)/y

const othersBegin = new Set('《0123456789较比与同')

/** A plain text as words, figures, years and marks; what is none of them is unknown. */
export function tokenise(text: string, figures: readonly FoundFigure[], lexicon: Lexicon): Token[] {
  const others = new RegExp(othersPattern)
  const byStart = new Map(figures.map((figure) => [figure.start, figure]))
  const tokens: Token[] = []
  let unknownFrom = 0
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at, byStart.get(at), lexicon, others)
    if (token) {
      if (at > unknownFrom) tokens.push(unknown(text, unknownFrom, at))
      tokens.push(token)
      unknownFrom = token.end
    }
    at = token?.end ?? at + 1
  }
  if (at > unknownFrom) tokens.push(unknown(text, unknownFrom, at))
  return tokens
}

function unknown(text: string, start: number, end: number): Token {
  return { type: 'unknown', start, end, text: text.slice(start, end) }
}

function tokenAt(
  text: string,
  start: number,
  figure: FoundFigure | undefined,
  lexicon: Lexicon,
  others: RegExp,
): Token | undefined {
  if (figure) return { type: 'figure', start, end: figure.end, figure }
  const mark = marks[text.charAt(start)]
  if (mark) return { type: 'mark', start, end: start + 1, mark }
  const other = otherAt(text, start, others)
  if (other) return other
  const word = wordAt(lexicon, text, start)
  return word && { type: 'word', start, end: start + word.length, meanings: word.meanings }
}

function otherAt(text: string, start: number, others: RegExp): Token | undefined {
  if (!othersBegin.has(text.charAt(start))) return undefined
  others.lastIndex = start
  const match = others.exec(text)
  if (!match) return undefined
  const end = start + match[0].length
  const { compared, year, day } = match.groups ?? {}
  if (compared) return { type: 'word', start, end, meanings: [{ kind: 'compare' }] }
  if (year) return { type: 'year', start, end, year: Number(year) }
  return day
    ? { type: 'word', start, end, meanings: [{ kind: 'fillers' }] }
    : unknown(text, start, end)
}
