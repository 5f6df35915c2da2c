import { displayWidth } from '../document/display-width'

/** Words between gaps, with the column where they begin; wide characters count two. */
export interface Word {
  readonly text: string
  readonly column: number
}

/** A line of text whose words are aligned by spaces. */
export interface AlignedLine {
  /** Where it stands among the lines, for telling what is near. */
  readonly index: number
  readonly page: number
  readonly indent: number
  readonly width: number
  readonly text: string
  /** The label, parted at gaps. */
  readonly words: readonly Word[]
  /** Figures at the end of the line, in order. */
  readonly figures: readonly string[]
}

const pageNumber = /^\s*(?:[-—–－‐]\s*\d{1,3}\s*[-—–－‐]|第\s*\d{1,3}\s*页.{0,12})\s*$/

/** A figure with its unit or remark, or what clerks write for none. */
const figure =
  /^(?:[-−+]?[\d０-９][\d０-９,，.．]*(?:%|％|万?元|[件条个次项份篇期])?(?:[（(][^（()）]*[）)])?|[-—–－/／\\]+|无)$/
/** Longer lines are whole paragraphs. */
const longestRow = 1000

const digits = /[\d０-９]/
const bareNumber = /^\s*\d{1,3}\s*$/

/** The heading of a section, which no label of a table reads like. */
const heading =
  /^(?:[一二三四五六七八九十]+|\d+)\s*[、.．]\s*.{2,40}(?:情况|事项|问题|报告|建议|措施|附件)$/

/** `一、` `（三）` `2.`, or `三` where a vertical label begins. */
const numbered =
  /^(?:[一二三四五六七八九十]+\s*、|[（(]\s*[一二三四五六七八九十]+\s*[）)]|\d+\s*[.、．](?!\d)|[一二三四五六七八九十]$)/

export function isNumbered(text: string): boolean {
  return numbered.test(text)
}

export function isHeading({ text, figures }: AlignedLine): boolean {
  return figures.length === 0 && heading.test(text)
}

/** The lines that say something, without page numbers. */
export function alignedLines(lines: readonly string[]): {
  readonly lines: readonly AlignedLine[]
  readonly pageNumbers: readonly string[]
} {
  const said: AlignedLine[] = []
  const pageNumbers: string[] = []
  let page = 0
  lines.forEach((line, index) => {
    if (line.indexOf('\f') >= 0) page++
    const text = line.replace(/\f/g, '').replace(/\t/g, '        ').trimEnd()
    if (text.trim() === '') return
    if (pageNumber.test(text) || (bareNumber.test(text) && endsPage(lines, index))) {
      pageNumbers.push(text.trim())
      page++
    } else said.push(lineOf(text, index, page))
  })
  return { lines: said, pageNumbers }
}

/** Nothing more stands on the page, whose end a form feed says. */
function endsPage(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 20).find((line) => /[^ \t\r]/.test(line))
  return next !== undefined && /^[ \t]*\f/.test(next)
}

function lineOf(text: string, index: number, page: number): AlignedLine {
  const { label, figures } = partFigures(text)
  const words = wordsOf(label)
  const indent = displayWidth(/^\s*/.exec(text)?.[0] ?? '')
  return { index, page, indent, width: displayWidth(text), text: text.trim(), words, figures }
}

/** Figures stand at the end, behind a gap; several of them may be parted by one space each. */
function partFigures(text: string): { label: string; figures: readonly string[] } {
  const none = { label: text, figures: [] }
  if (text.length > longestRow) return none
  const pieces = Array.from(text.matchAll(/\S+/g))
  let first = pieces.length
  while (first > 0 && figure.test(pieces[first - 1]?.[0] ?? '')) first--
  const found = pieces.slice(first)
  if (found.length < 3 && !found.some(([piece]) => digits.test(piece))) return none
  const at = found[0]?.index ?? 0
  const isApart = first === 0 || text.slice(at - 2, at).trim() === ''
  if (!isApart && found.length < 3) return none
  if (first === 0 && found.length < 2 && at < 4) return none
  return { label: text.slice(0, at), figures: found.map(([piece]) => piece) }
}

/** Parted at gaps; also at one space before a number, and behind a character of a vertical label. */
function wordsOf(label: string): Word[] {
  if (label.length > longestRow) return [{ text: label.trim(), column: 0 }]
  const words: Word[] = []
  for (const match of label.matchAll(/\S+/g)) {
    const at = match.index ?? 0
    const before = words[words.length - 1]
    const [text] = match
    const isNear = label[at - 1] === ' ' && !/\s/.test(label[at - 2] ?? ' ')
    const isAlone = words.length === 1 && before?.text.length === 1 && text.length > 1
    if (before && isNear && !isAlone && !isNumbered(text)) {
      words[words.length - 1] = { ...before, text: `${before.text} ${text}` }
    } else words.push({ text, column: displayWidth(label.slice(0, at)) })
  }
  return words
}
