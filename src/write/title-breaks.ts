import { displayWidth } from '../document/display-width'
import { textWidth } from './text-width'
import type { TitlePiece } from './title-pieces'

/** Titles of more lines are none of an agency's; theirs are simply filled. */
const mostLines = 4
const costs = { extraLine: 150, tooShort: 5000, notSymmetric: 1000, sameWidth: 20, unevenness: 3 }

/** Ends of lines by the number of pieces before them, with the cost of ending there. */
interface Layout {
  readonly ends: readonly number[]
  readonly cost: number
}

/** Lines of at most `room` characters: of the fewest lines, or one more, those that look best. */
export function bestBreaks(pieces: readonly TitlePiece[], room: number): readonly string[] {
  const filled = fill(pieces, room)
  if (filled.length === 1 || filled.length > mostLines) return filled
  const layouts = [
    ...layoutsOf(pieces, room, filled.length),
    ...layoutsOf(pieces, room, filled.length + 1),
  ]
  const rated = layouts.map(({ ends, cost }) => {
    const lines = linesOf(pieces, ends)
    return { lines, cost: cost + shapeCost(lines) + lines.length * costs.extraLine }
  })
  return rated.reduce((best, one) => (one.cost < best.cost ? one : best)).lines
}

/** Each line as full as it can be. */
function fill(pieces: readonly TitlePiece[], room: number): readonly string[] {
  const lines: string[] = []
  for (const { text } of pieces) {
    const line = lines[lines.length - 1]
    if (line !== undefined && textWidth(line + text) <= room) lines[lines.length - 1] = line + text
    else lines.push(text)
  }
  return lines.length === 0 ? [''] : lines
}

/** Every way to put the pieces from `start` on onto so many lines. */
function layoutsOf(
  pieces: readonly TitlePiece[],
  room: number,
  lines: number,
  start = 0,
): readonly Layout[] {
  const rest = textOf(pieces, start, pieces.length)
  if (rest === '' || textWidth(rest) > (room + 1) * lines) return []
  if (lines === 1) {
    const cost = runOnCost(pieces, start, pieces.length)
    return textWidth(rest) <= room ? [{ ends: [pieces.length], cost }] : []
  }
  const found: Layout[] = []
  for (let end = start + 1; end < pieces.length; end++) {
    if (textWidth(textOf(pieces, start, end)) > room) break
    const ownCost = (pieces[end - 1]?.cost ?? 0) + runOnCost(pieces, start, end)
    for (const { ends, cost } of layoutsOf(pieces, room, lines - 1, end)) {
      found.push({ ends: [end, ...ends], cost: ownCost + cost })
    }
  }
  return found
}

/** Of a line from `start` on: its last piece does not go on. */
function runOnCost(pieces: readonly TitlePiece[], start: number, end: number): number {
  return pieces.slice(start, end - 1).reduce((sum, piece) => sum + (piece.runOnCost ?? 0), 0)
}

function linesOf(pieces: readonly TitlePiece[], ends: readonly number[]): readonly string[] {
  return ends.map((end, index) => textOf(pieces, ends[index - 1] ?? 0, end))
}

function textOf(pieces: readonly TitlePiece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** 梯形 grows or shrinks from line to line, 菱形 is widest in the middle; both at most mildly. */
function shapeCost(lines: readonly string[]): number {
  const widths = lines.map(textWidth)
  const steps = widths.slice(1).map((width, index) => Math.sign(width - (widths[index] ?? 0)))
  const isSymmetric = !steps.some((step, index) => step < 0 && steps.slice(index).includes(1))
  const isRectangle = steps.every((step) => step === 0)
  return (
    (isSymmetric ? 0 : costs.notSymmetric) +
    (isRectangle ? costs.sameWidth : 0) +
    (lines.some((line) => displayWidth(line) <= 4) ? costs.tooShort : 0) +
    costs.unevenness * (Math.max(...widths) - Math.min(...widths))
  )
}
