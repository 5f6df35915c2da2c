import type { Block, Table, TableRow } from '../document/block'
import { displayWidth } from '../document/display-width'

const mostLines = 2000

/** The first line of a table drawn with `+`, `-` and `|`. */
export function isBoxLine(line: string): boolean {
  return /^\s*\+-[-+]*\+\s*$/.test(line)
}

/** One character for each half-width column; the second column of a wide character is empty. */
type Drawing = readonly (readonly string[])[]

/** Reads a drawn table with its merged cells; undefined where the drawing is broken. */
export function readBox(
  lines: readonly string[],
  start: number,
): { blocks: readonly Block[]; lines: number } | undefined {
  let end = start
  while (end < lines.length && end - start < mostLines && /^\s*[+|]/.test(lines[end] ?? '')) end++
  const drawing = lines.slice(start, end).map((line) => columnsOf(line.trim()))
  const table = tableIn(drawing)
  return table && { blocks: [table], lines: end - start }
}

function columnsOf(line: string): string[] {
  return Array.from(line).flatMap((char) => (displayWidth(char) === 2 ? [char, ''] : [char]))
}

function tableIn(drawing: Drawing): Table | undefined {
  const sides = columnsWithCorner(drawing)
  const rules = drawing.flatMap((line, y) => (isRule(line, sides) ? [y] : []))
  if (sides.length < 2 || rules.length < 2) return undefined
  const rows = rules.slice(0, -1).map((_, row) => rowAt(drawing, sides, rules, row))
  const widths = sides.slice(0, -1).map((side, column) => (sides[column + 1] ?? side) - side)
  return { type: 'table', name: '', widths, headerRows: 0, rows }
}

function columnsWithCorner(drawing: Drawing): number[] {
  const sides = new Set<number>()
  for (const line of drawing) {
    line.forEach((char, x) => {
      if (char === '+' && isRuled(line, x)) sides.add(x)
    })
  }
  return [...sides].sort((one, other) => one - other)
}

/** A corner has a rule at its side; a plus sign before a figure has not. */
function isRuled(line: readonly string[], x: number): boolean {
  return line[x - 1] === '-' || line[x + 1] === '-'
}

function isRule(line: readonly string[], sides: readonly number[]): boolean {
  return sides.some((side, column) => isSegmentRuled(line, side, sides[column + 1]))
}

function isSegmentRuled(line: readonly string[], from: number, to: number | undefined): boolean {
  if (to === undefined || to - from < 2) return false
  return line.slice(from + 1, to).every((char) => char === '-')
}

/** The cells that begin in a row: those with a rule above and a side on the left. */
function rowAt(
  drawing: Drawing,
  sides: readonly number[],
  rules: readonly number[],
  row: number,
): TableRow {
  const top = rules[row] ?? 0
  const hasSide = (column: number) => isSide(drawing[top + 1]?.[sides[column] ?? -1])
  const hasTop = (rule: number, column: number) =>
    isSegmentRuled(drawing[rule] ?? [], sides[column] ?? 0, sides[column + 1])
  return sides.slice(0, -1).flatMap((_, column) => {
    if (!hasSide(column) || !hasTop(top, column)) return []
    let colSpan = 1
    while (column + colSpan < sides.length - 1 && !hasSide(column + colSpan)) colSpan++
    let rowSpan = 1
    while (row + rowSpan < rules.length - 1 && !hasTop(rules[row + rowSpan] ?? 0, column)) rowSpan++
    const bottom = rules[row + rowSpan] ?? top
    const left = sides[column] ?? 0
    const right = sides[column + colSpan] ?? left
    const text = textIn(drawing.slice(top + 1, bottom), left, right)
    return [{ role: 'figure', text, colSpan, rowSpan } as const]
  })
}

function isSide(char: string | undefined): boolean {
  return char === '|' || char === '+'
}

/** Lines of a cell are broken for width alone, so they are joined again; figures are never broken. */
function textIn(lines: Drawing, left: number, right: number): string {
  const texts = lines.map((line) =>
    line
      .slice(left + 1, right)
      .join('')
      .trim(),
  )
  return texts.reduce(
    (text, line) => text + (/\d$/.test(text) && /^\d/.test(line) ? '\n' : '') + line,
    '',
  )
}
