import { apply, identity, type Matrix, multiply } from './pdf-matrix'
import type { Glyph } from './pdf-page'

/** What pdfjs says of a font. */
export interface PdfFont {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly defaultVMetrics?: readonly number[]
  /** Why it cannot be read. */
  readonly error?: unknown
}

/** A drawn character as pdfjs gives it; numbers between them move the next one. */
export interface PdfGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly number[] | null
}

/** PDF 32000-1 §9.3. */
export interface TextState {
  matrix: Matrix
  lineX: number
  lineY: number
  x: number
  y: number
  font: PdfFont
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** Text in this mode is not drawn. */
export const hiddenMode = 3

export function initialText(): TextState {
  return {
    matrix: identity,
    ...{ lineX: 0, lineY: 0, x: 0, y: 0 },
    font: {},
    size: 0,
    ...{ charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 },
  }
}

export function beginLineAt(text: TextState, x: number, y: number): void {
  text.x = text.lineX = x
  text.y = text.lineY = y
}

/** Characters of private use, controls and the replacement character say nothing. */
export function isUnreadable({ unicode, isSpace }: PdfGlyph): boolean {
  const code = unicode.charCodeAt(0)
  if (Number.isNaN(code)) return true
  return (code < 32 && !isSpace) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd
}

/** The characters with their places; moves the text on behind them. */
export function placeGlyphs(
  text: TextState,
  page: Matrix,
  shown: readonly (PdfGlyph | number)[],
): Glyph[] {
  const { font, rise } = text
  const matrix = multiply(page, multiply(text.matrix, [1, 0, 0, 1, text.x, text.y + rise]))
  const isVertical = font.vertical === true
  const unit = Math.abs(text.size) * (font.fontMatrix?.[0] ?? 0.001)
  const scale = text.scale * Math.sign(text.size || 1)
  const placed: Glyph[] = []
  let along = 0
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      along += ((isVertical ? 1 : -1) * glyph * Math.abs(text.size)) / 1000
      continue
    }
    const spacing = text.charSpacing + (glyph.isSpace ? text.wordSpacing : 0)
    const down = glyph.vmetric?.[0] ?? font.defaultVMetrics?.[0] ?? -1000
    const advance = (isVertical ? -down : glyph.width) * unit
    if (glyph.unicode.trim() !== '') {
      placed.push(
        isVertical
          ? boxOf(glyph.unicode, matrix, -500 * unit, -along - advance, 1000 * unit, advance, true)
          : boxOf(glyph.unicode, matrix, along * scale, -200 * unit, advance * scale, 1000 * unit),
      )
    }
    along += isVertical ? advance - spacing : advance + spacing
  }
  if (isVertical) text.y -= along
  else text.x += along * scale
  return placed
}

function boxOf(
  text: string,
  matrix: Matrix,
  x: number,
  y: number,
  width: number,
  height: number,
  isVertical = false,
): Glyph {
  const one = apply(matrix, x, y)
  const two = apply(matrix, x + width, y + height)
  const middle = (one.y + two.y) / 2
  const isTurned = Math.abs(matrix[1]) > Math.abs(matrix[0])
  return {
    text,
    left: Math.min(one.x, two.x),
    right: Math.max(one.x, two.x),
    middle,
    size: isTurned ? Math.abs(two.x - one.x) : Math.abs(two.y - one.y),
    isVertical: isVertical || isTurned,
  }
}
