import { type Matrix, multiply } from './pdf-matrix'
import type { Glyph, Ruling } from './pdf-page'
import { filledRulings, type Path, pathOf, strokedRulings } from './pdf-path'
import {
  beginLineAt,
  hiddenMode,
  initialText,
  isUnreadable,
  type PdfFont,
  type PdfGlyph,
  placeGlyphs,
  type TextState,
} from './pdf-text-state'

/** What stands on a page so far, while its operators are passed over. */
export interface Drawing {
  readonly glyphs: Glyph[]
  readonly rulings: Ruling[]
  readonly fonts: ReadonlyMap<string, PdfFont>
  readonly saved: { readonly matrix: Matrix; readonly text: TextState }[]
  matrix: Matrix
  text: TextState
  path: Path
  hasHiddenText: boolean
  hasUnreadableText: boolean
}

type Operator = (drawing: Drawing, ...numbers: number[]) => void

export function createDrawing(view: Matrix, fonts: ReadonlyMap<string, PdfFont>): Drawing {
  return {
    glyphs: [],
    rulings: [],
    fonts,
    saved: [],
    matrix: view,
    text: initialText(),
    path: [],
    hasHiddenText: false,
    hasUnreadableText: false,
  }
}

type TextNumber = 'charSpacing' | 'wordSpacing' | 'scale' | 'leading' | 'mode' | 'rise'

function set(name: TextNumber, unit = 1): Operator {
  return ({ text }, value = 0) => {
    text[name] = value * unit
  }
}

/** Operators by the numbers that pdfjs gives them, whose arguments are numbers only. */
const plain: ReadonlyMap<number, Operator> = new Map<number, Operator>([
  [10, save],
  [11, restore],
  [12, (drawing, ...matrix) => transform(drawing, matrix)],
  [20, stroke],
  [21, stroke],
  [22, fill],
  [23, fill],
  [24, fillAndStroke],
  [25, fillAndStroke],
  [26, fillAndStroke],
  [27, fillAndStroke],
  [28, endPath],
  [31, (drawing) => setTextMatrix(drawing, [1, 0, 0, 1, 0, 0])],
  [33, set('charSpacing')],
  [34, set('wordSpacing')],
  [35, set('scale', 0.01)],
  [36, set('leading')],
  [38, set('mode')],
  [39, set('rise')],
  [40, (drawing, x = 0, y = 0) => moveText(drawing, x, y)],
  [41, moveTextLeading],
  [42, (drawing, ...matrix) => setTextMatrix(drawing, matrix)],
  [43, (drawing) => moveText(drawing, 0, -drawing.text.leading)],
  [75, restore],
])

const op = { setGState: 9, setFont: 37, showText: 44, formBegin: 74, constructPath: 91 } as const

/** One operator of the page as pdfjs lists it. */
export function draw(drawing: Drawing, kind: number, given: unknown): void {
  const args: readonly unknown[] = Array.isArray(given) ? given : []
  const operator = plain.get(kind)
  if (operator) operator(drawing, ...args.map(Number))
  else if (kind === op.showText) showText(drawing, listIn(args[0]) as (PdfGlyph | number)[])
  else if (kind === op.setFont) setFont(drawing, String(args[0]), Number(args[1]))
  else if (kind === op.setGState) setGraphics(drawing, listIn(args[0]))
  else if (kind === op.formBegin) {
    save(drawing)
    if (args[0]) transform(drawing, listIn(args[0]).map(Number))
  } else if (kind === op.constructPath) {
    drawing.path = pathOf(listIn(args[0]).map(Number), listIn(args[1]).map(Number), drawing.matrix)
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : []
}

function save({ saved, matrix, text }: Drawing): void {
  saved.push({ matrix, text: { ...text } })
}

function restore(drawing: Drawing): void {
  const before = drawing.saved.pop()
  if (before) Object.assign(drawing, before)
}

function transform(drawing: Drawing, numbers: readonly number[]): void {
  drawing.matrix = multiply(drawing.matrix, matrixOf(numbers))
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

function stroke(drawing: Drawing): void {
  drawing.rulings.push(...strokedRulings(drawing.path))
  endPath(drawing)
}

function fill(drawing: Drawing): void {
  drawing.rulings.push(...filledRulings(drawing.path))
  endPath(drawing)
}

function fillAndStroke(drawing: Drawing): void {
  drawing.rulings.push(...filledRulings(drawing.path))
  stroke(drawing)
}

function endPath(drawing: Drawing): void {
  drawing.path = []
}

function setTextMatrix({ text }: Drawing, numbers: readonly number[]): void {
  text.matrix = matrixOf(numbers)
  beginLineAt(text, 0, 0)
}

function moveText({ text }: Drawing, x: number, y: number): void {
  beginLineAt(text, text.lineX + x, text.lineY + y)
}

function moveTextLeading(drawing: Drawing, x = 0, y = 0): void {
  drawing.text.leading = -y
  moveText(drawing, x, y)
}

function setFont({ text, fonts }: Drawing, name: string, size: number): void {
  text.font = fonts.get(name) ?? {}
  text.size = size
}

/** Of the graphics states only the font is of use. */
function setGraphics(drawing: Drawing, states: readonly unknown[]): void {
  for (const state of states) {
    const [key, value] = listIn(state)
    const [name, size] = listIn(value)
    if (key === 'Font') setFont(drawing, String(name), Number(size))
  }
}

function showText(drawing: Drawing, shown: readonly (PdfGlyph | number)[]): void {
  if (drawing.text.mode === hiddenMode) drawing.hasHiddenText = true
  if (drawing.text.font.error !== undefined || shown.some(isUnreadableItem)) {
    drawing.hasUnreadableText = true
  }
  drawing.glyphs.push(...placeGlyphs(drawing.text, drawing.matrix, shown))
}

function isUnreadableItem(item: PdfGlyph | number): boolean {
  return typeof item !== 'number' && isUnreadable(item)
}
