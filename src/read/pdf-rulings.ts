import type { Ruling } from './pdf-page'

/** In points: how far apart the two ends of one line, or two lines that touch, may be drawn. */
const near = 3

/** A box that rulings form. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rulings: readonly Ruling[]
}

/** The tables of a page: rulings that touch each other and part it into rows or columns. */
export function framesOf(drawn: readonly Ruling[]): Frame[] {
  const rulings = [...joined(drawn, false), ...joined(drawn, true)]
  return groupsOf(rulings)
    .map(frameAround)
    .filter(({ left, right, top, bottom, rulings: { length } }) => {
      return length >= 3 && right - left > 40 && bottom - top > 10
    })
    .sort((one, two) => one.top - two.top)
}

/** Pieces of one line, which programs draw cell by cell, as one. */
function joined(drawn: readonly Ruling[], isVertical: boolean): Ruling[] {
  const lines: Ruling[] = []
  const sorted = drawn
    .filter((ruling) => ruling.isVertical === isVertical)
    .sort((one, two) => one.from - two.from)
  for (const ruling of sorted) {
    const index = lines.findIndex(
      ({ at, from, to }) =>
        Math.abs(at - ruling.at) <= near / 2 && ruling.from <= to + near && from <= ruling.from,
    )
    const before = lines[index]
    if (before) lines[index] = { ...before, to: Math.max(before.to, ruling.to) }
    else lines.push(ruling)
  }
  return lines
}

function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = []
  for (const ruling of rulings) {
    const met = groups.filter((group) => group.some((other) => touches(ruling, other)))
    const together = [ruling, ...met.flat()]
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push(together)
  }
  return groups
}

function touches(one: Ruling, two: Ruling): boolean {
  if (one.isVertical === two.isVertical) return false
  return isWithin(one.at, two) && isWithin(two.at, one)
}

function isWithin(at: number, { from, to }: Ruling): boolean {
  return at >= from - near && at <= to + near
}

/** With its four sides, which a page break or an open table leaves out. */
function frameAround(group: readonly Ruling[]): Frame {
  const xs = group.flatMap(({ isVertical, at, from, to }) => (isVertical ? [at] : [from, to]))
  const ys = group.flatMap(({ isVertical, at, from, to }) => (isVertical ? [from, to] : [at]))
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const sides = [
    { isVertical: true, at: left, from: top, to: bottom },
    { isVertical: true, at: right, from: top, to: bottom },
    { isVertical: false, at: top, from: left, to: right },
    { isVertical: false, at: bottom, from: left, to: right },
  ]
  const hasBoth = group.some(({ isVertical }) => isVertical) && group.length > 2
  return { left, right, top, bottom, rulings: hasBoth ? [...group, ...sides] : [] }
}
