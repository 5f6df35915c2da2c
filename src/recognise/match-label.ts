import { hasFigures, labelTextOf, type PartedRow } from './row-texts'
import type { WantedRow } from './table-labels'
import { editDistance, toleranceFor, wordsOf } from './words'

/** Labels this short say too little to be known by the end of a longer text. */
const shortestTail = 4
/** So much of a group's label may be left that it is not known any more. */
const longestStray = 6

/** The row whose label stands there word for word, with its groups' labels before it or not. */
export function exactRow(parted: PartedRow, rows: readonly WantedRow[]): WantedRow | undefined {
  const last = wordsOf(parted.labels[parted.labels.length - 1]?.text ?? '')
  const whole = wordsOf(labelTextOf(parted))
  if (whole === '') return rows.find((row) => row.words === '' && isFullRow(parted, row))
  const same = rows.find(({ words }) => words !== '' && (words === last || words === whole))
  return same ?? longest(rows.filter(({ words }) => isTail(words, whole)))
}

/** The row whose label comes nearest, if it is near enough and no other is as near. */
export function nearestRow(parted: PartedRow, rows: readonly WantedRow[]): WantedRow | undefined {
  const whole = wordsOf(labelTextOf(parted))
  const near = rows
    .map((row) => ({ row, distance: distanceToEnd(row, whole) }))
    .filter(({ row, distance }) => distance <= toleranceFor(row.words))
    .map(({ row, distance }) => ({ row, share: distance / row.words.length }))
    .sort((one, other) => one.share - other.share)
  const [best, second] = near
  return best && best.share !== second?.share ? best.row : undefined
}

function isTail(words: string, whole: string): boolean {
  return words.length >= shortestTail && whole.endsWith(words)
}

function longest(rows: readonly WantedRow[]): WantedRow | undefined {
  return [...rows].sort((one, other) => other.words.length - one.words.length)[0]
}

/** The least distance of a label to what a text ends with, where only its groups' labels stand before. */
function distanceToEnd({ words, groups }: WantedRow, whole: string): number {
  const most = toleranceFor(words)
  const before = groups.map(wordsOf).join('')
  let least = most + 1
  for (let length = words.length - most; length <= words.length + most; length++) {
    if (length < 1 || length > whole.length) continue
    const rest = whole.slice(0, -length)
    if (rest.length > longestStray && !before.includes(rest)) continue
    least = Math.min(least, editDistance(words, whole.slice(-length), most))
  }
  return least
}

/** A row without a label is known by its figures alone. */
function isFullRow(parted: PartedRow, { columns }: WantedRow): boolean {
  return hasFigures(parted) || parted.values.length === columns.length
}
