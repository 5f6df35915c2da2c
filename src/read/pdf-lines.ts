import type { Glyph } from './pdf-page'

/** Characters that stand beside each other. */
export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly size: number
}

/** From the top down, each from left to right. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = []
  for (const glyph of withoutDoubles(glyphs).sort((one, two) => one.middle - two.middle)) {
    const row = rows[rows.length - 1]
    const first = row?.[0]
    const reach = 0.45 * Math.min(glyph.size, first?.size ?? 0)
    if (row && first && glyph.middle - first.middle <= reach) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map(lineOf)
}

function lineOf(row: readonly Glyph[]): TextLine {
  const glyphs = [...row].sort((one, two) => one.left - two.left)
  return {
    glyphs,
    text: textOf(glyphs),
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    middle: glyphs.reduce((sum, { middle }) => sum + middle, 0) / glyphs.length,
    size: middleOf(glyphs.map(({ size }) => size)),
  }
}

/** Text of a cell: its lines parted by newlines; vertical columns from right to left. */
export function textOfCell(glyphs: readonly Glyph[]): string {
  const vertical = glyphs.filter(({ isVertical }) => isVertical)
  const others = glyphs.filter(({ isVertical }) => !isVertical)
  const lines = linesOf(others).map(({ text }) => text)
  return [...verticalColumns(vertical), ...lines].join('\n')
}

function verticalColumns(glyphs: readonly Glyph[]): string[] {
  const columns: Glyph[][] = []
  for (const glyph of [...glyphs].sort((one, two) => two.left - one.left)) {
    const column = columns[columns.length - 1]
    const first = column?.[0]
    if (column && first && first.left - glyph.left < first.size / 2) column.push(glyph)
    else columns.push([glyph])
  }
  return columns.map((column) =>
    column
      .sort((one, two) => one.middle - two.middle)
      .map(({ text }) => text)
      .join(''),
  )
}

/** A bold look is sometimes made by drawing the same character twice in nearly the same place. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept = new Map<string, Glyph>()
  for (const glyph of glyphs) {
    const step = Math.max(1, glyph.size / 8)
    const key = `${glyph.text} ${Math.round(glyph.left / step)} ${Math.round(glyph.middle / step)}`
    if (!kept.has(key)) kept.set(key, glyph)
  }
  return Array.from(kept.values())
}

const latin = /^[\u0021-\u024f]/

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1]
      return before && isParted(before, glyph) ? ` ${glyph.text}` : glyph.text
    })
    .join('')
    .normalize('NFC')
}

/** Western words are parted by a quarter of an em; Chinese is spaced out without meaning it. */
function isParted(before: Glyph, glyph: Glyph): boolean {
  const em = Math.min(before.size, glyph.size)
  const isWestern = latin.test(before.text) && latin.test(glyph.text)
  return glyph.left - before.right > em * (isWestern ? 0.18 : 0.7)
}

export function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, two) => one - two)
  return sorted[sorted.length >> 1] ?? 0
}
