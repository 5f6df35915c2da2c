import type { Block } from '../document/block'
import { type AlignedLine, isHeading } from './aligned-line'

const section = /^[一二三四五六七八九十]+\s*、/
const day = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/

/** Wrapped lines as paragraphs; a paragraph begins further in than the page's other lines. */
export function alignedProse(
  lines: readonly AlignedLine[],
  all: readonly AlignedLine[],
  isStart: boolean,
  fullWidth: number,
): Block[] {
  const margins = marginsOf(all, fullWidth)
  const titleLength = isStart ? lengthOfTitle(lines, margins) : 0
  const title = joinTexts(lines.slice(0, titleLength))
  const paragraphs: AlignedLine[][] = []
  lines.slice(titleLength).forEach((line, index, rest) => {
    const before = rest[index - 1]
    const current = paragraphs[paragraphs.length - 1]
    if (before && current && goesOn(before, line, margins)) current.push(line)
    else paragraphs.push([line])
  })
  return [
    ...(title === '' ? [] : [{ type: 'heading' as const, level: 0 as const, text: title }]),
    ...paragraphs.map((paragraph) => paragraphOf(paragraph, margins, fullWidth)),
  ]
}

/** Where the text of each page begins. */
function marginsOf(lines: readonly AlignedLine[], fullWidth: number): Map<number, number> {
  const margins = new Map<number, number>()
  for (const { page, indent, width } of lines) {
    if (width - indent < 0.6 * fullWidth) continue
    margins.set(page, Math.min(indent, margins.get(page) ?? indent))
  }
  return margins
}

function indentOf(line: AlignedLine, margins: ReadonlyMap<number, number>): number {
  return line.indent - (margins.get(line.page) ?? 0)
}

/** Lines in the middle, up to the one that says what it is. */
function lengthOfTitle(
  lines: readonly AlignedLine[],
  margins: ReadonlyMap<number, number>,
): number {
  const end = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    const isFar = before !== undefined && line.index - before.index > 3
    return !isTitle(line, margins) || isFar || /报告$/.test(before?.text ?? '')
  })
  return end < 0 ? Math.min(lines.length, 3) : end
}

function isTitle(line: AlignedLine, margins: ReadonlyMap<number, number>): boolean {
  if (section.test(line.text) || /[。；：，]/.test(line.text)) return false
  return indentOf(line, margins) > (/报告$/.test(line.text) ? 1 : 4)
}

function goesOn(
  before: AlignedLine,
  line: AlignedLine,
  margins: ReadonlyMap<number, number>,
): boolean {
  if (section.test(line.text) || isHeading(before)) return false
  if (indentOf(line, margins) >= 2) return false
  return line.index - before.index === 1 || line.page !== before.page
}

function paragraphOf(
  lines: readonly AlignedLine[],
  margins: ReadonlyMap<number, number>,
  fullWidth: number,
): Block {
  const text = joinTexts(lines)
  const isAtRight = lines.every((line) => indentOf(line, margins) > 0.4 * fullWidth)
  if (!isAtRight) return { type: 'paragraph', role: 'body', text }
  return { type: 'paragraph', role: day.test(text) ? 'date' : 'signature', text }
}

function joinTexts(lines: readonly AlignedLine[]): string {
  return lines.reduce((joined, { text }) => {
    const isWestern = /[A-Za-z,;]$/.test(joined) && /^[A-Za-z]/.test(text)
    return joined + (isWestern ? ' ' : '') + text
  }, '')
}
