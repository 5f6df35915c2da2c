import type { Block, Paragraph } from '../document/block'
import type { PageLine } from './pdf-layout'
import { middleOf } from './pdf-lines'

/** Where text begins and ends on the pages, and how large it is. */
export interface Body {
  readonly left: number
  readonly right: number
  readonly size: number
  /** Whether paragraphs begin further in. */
  readonly isIndented: boolean
}

const section = /^\s*[一二三四五六七八九十]+\s*、/
const day = /^\d{4}年\d{1,2}月\d{1,2}日$/

export function bodyOf(lines: readonly PageLine[]): Body {
  const size = middleOf(lines.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.size)))
  const plain = lines.filter((line) => isAlike(line.size, size))
  const left = mostOf(plain.map((line) => Math.round(line.left)))
  const rights = plain.map((line) => line.right).sort((one, two) => one - two)
  const right = rights[Math.floor(rights.length * 0.8)] ?? 0
  const indented = plain.filter((line) => isFurtherIn(line.left - left, size))
  return { left, right, size, isIndented: indented.length > 1 }
}

function isAlike(one: number, two: number): boolean {
  return Math.abs(one - two) <= 0.12 * two
}

function isFurtherIn(indent: number, size: number): boolean {
  return indent > 1.2 * size && indent < 3 * size
}

/** The value most of them have; of two as frequent, the smaller. */
function mostOf(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(...Array.from(counts.values()), 0)
  return Math.min(...values.filter((value) => counts.get(value) === most))
}

/** The lines of a report between two tables as paragraphs; the first ones may be its title. */
export function proseOf(lines: readonly PageLine[], body: Body, isStart: boolean): Block[] {
  const titleLength = isStart ? lengthOfTitle(lines, body) : 0
  const title = lines.slice(0, titleLength)
  const rest = lines.slice(titleLength)
  const paragraphs: PageLine[][] = []
  rest.forEach((line, index) => {
    const before = rest[index - 1]
    const current = paragraphs[paragraphs.length - 1]
    if (before && current && goesOn(before, line, body)) current.push(line)
    else paragraphs.push([line])
  })
  const text = joinLines(title)
  return [
    ...(text === '' ? [] : [{ type: 'heading' as const, level: 0 as const, text }]),
    ...paragraphs.map((paragraph) => paragraphOf(paragraph, body)),
  ]
}

function lengthOfTitle(lines: readonly PageLine[], body: Body): number {
  const first = lines[0]
  if (!first || !isTitleLike(first, body)) return 0
  const end = lines.findIndex(
    (line) =>
      !isTitleLike(line, body) || !isAlike(line.size, first.size) || line.page !== first.page,
  )
  return end < 0 ? lines.length : end
}

function isTitleLike(line: PageLine, { left, right, size }: Body): boolean {
  const before = line.left - left
  const behind = right - line.right
  const isCentred = Math.abs(before - behind) < 1.5 * size && before > 2.2 * size
  return line.size > 1.15 * size || isCentred
}

function goesOn(before: PageLine, line: PageLine, body: Body): boolean {
  const { left, right, size, isIndented } = body
  if (line.left - left > 1.2 * size || section.test(line.text)) return false
  if (!isAlike(before.size, line.size)) return false
  if (isFar(before, line)) return false
  const missing = right - before.right
  return missing < (isIndented ? 0.45 * (right - left) : 2 * size)
}

/** A gap of more than a line. */
function isFar(before: PageLine, line: PageLine): boolean {
  return before.page === line.page && line.middle - before.middle > 3.2 * before.size
}

function paragraphOf(lines: readonly PageLine[], body: Body): Paragraph {
  const text = joinLines(lines)
  const { left, right } = body
  const isAtRight = lines.every((line) => line.left - left > 0.4 * (right - left))
  if (!isAtRight) return { type: 'paragraph', role: 'body', text }
  return { type: 'paragraph', role: day.test(text.replace(/\s/g, '')) ? 'date' : 'signature', text }
}

const western = /[\u0021-\u024f]/

/** Western words that a line break parts are two; Chinese goes on. */
function joinLines(lines: readonly PageLine[]): string {
  return lines.reduce((joined, { text }) => {
    const isWestern = /[A-Za-z,;]$/.test(joined) && western.test(text[0] ?? '')
    return joined + (isWestern && /^[A-Za-z]/.test(text) ? ' ' : '') + text
  }, '')
}
