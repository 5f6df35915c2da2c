/** a b c d e f of PDF 32000-1 §8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Point {
  readonly x: number
  readonly y: number
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** From the page's own space to one whose y goes down from the upper left corner as it is seen. */
export function viewMatrix(view: readonly number[], rotation: number): Matrix {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const turned = ((rotation % 360) + 360) % 360
  if (turned === 90) return [0, 1, 1, 0, -bottom, -left]
  if (turned === 180) return [-1, 0, 0, 1, right, -bottom]
  if (turned === 270) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}
