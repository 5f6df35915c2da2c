import { apply, type Matrix, type Point } from './pdf-matrix'
import type { Ruling } from './pdf-page'

const op = { moveTo: 13, lineTo: 14, curveTo: 15, curveTo2: 16, curveTo3: 17, close: 18, box: 19 }

/** How many numbers the pieces of a path take. */
const lengths: ReadonlyMap<number, number> = new Map([
  [op.moveTo, 2],
  [op.lineTo, 2],
  [op.curveTo, 6],
  [op.curveTo2, 4],
  [op.curveTo3, 4],
  [op.close, 0],
  [op.box, 4],
])

/** In points: thicker ones are areas, shorter ones dots. */
const thickest = 3.5
const shortest = 2
const slant = 0.7

/** Corners of each part of a path; a part with curves has none. */
export type Path = readonly (readonly Point[])[]

export function pathOf(kinds: readonly number[], numbers: readonly number[], matrix: Matrix): Path {
  const parts: Point[][] = []
  let part: Point[] = []
  let at = 0
  const start = () => {
    part = []
    parts.push(part)
  }
  for (const kind of kinds) {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.slice(at, at + 4)
    at += lengths.get(kind) ?? 0
    if (kind === op.moveTo) start()
    if (kind === op.moveTo || kind === op.lineTo) part.push(apply(matrix, x, y))
    else if (kind === op.close && part[0]) part.push(part[0])
    else if (kind === op.box) {
      start()
      for (const [dx, dy] of [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
        [0, 0],
      ] as const) {
        part.push(apply(matrix, x + dx, y + dy))
      }
      start()
    } else start()
  }
  return parts.filter(({ length }) => length > 1)
}

/** The sides of what is stroked. */
export function strokedRulings(path: Path): Ruling[] {
  return path.flatMap((part) =>
    part.slice(1).flatMap((corner, index) => {
      const before = part[index]
      return before ? rulingOf([before, corner], slant) : []
    }),
  )
}

/** The thin boxes among what is filled. */
export function filledRulings(path: Path): Ruling[] {
  return path.flatMap((part) => rulingOf(part, thickest))
}

function rulingOf(corners: readonly Point[], thickness: number): Ruling[] {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const isVertical = right - left < bottom - top
  const [from, to] = isVertical ? [top, bottom] : [left, right]
  const thick = isVertical ? right - left : bottom - top
  if (!(thick <= thickness && to - from >= shortest && to - from < 1e5)) return []
  return [{ isVertical, at: isVertical ? (left + right) / 2 : (top + bottom) / 2, from, to }]
}
