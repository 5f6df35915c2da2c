import type { Column } from '../template/template'
import { leavesNamed, type Path } from '../template/tree'

/** One way to read a row: the texts of its cells. */
export type RowReading = readonly string[]

/** More than can be told apart by sums; then the row stays unclear. */
const mostReadings = 400
const mostSteps = 60_000
const mostExtra = 2
const longestRow = 80

/**
 * The ways to read a row whose figures ran together, or among which a stray number stands, as many
 * figures as there are columns, so that every total in the row is the sum of its parts. None where the
 * row has no total: then nothing tells the ways apart.
 */
export function readingsOf(
  tokens: readonly string[],
  columns: readonly Path<Column>[],
): RowReading[] {
  const isDigits = tokens.every((token) => /^\d+$/.test(token))
  const hasTotals = columns.some(({ leaf }) => leaf.sumOf)
  if (!isDigits || !hasTotals || tokens.join('').length > longestRow) return []
  const extra = tokens.length - columns.length
  if (extra > mostExtra) return []
  const readings = extra > 0 ? withoutSome(tokens, extra) : splits(tokens, columns)
  const fitting = readings.filter((reading) => isSummed(reading, columns))
  const distinct = new Map(fitting.map((reading) => [reading.join(' '), reading]))
  return distinct.size > mostReadings ? [] : [...distinct.values()]
}

function withoutSome(tokens: readonly string[], count: number): RowReading[] {
  if (count === 0) return [tokens]
  return tokens.flatMap((_, at) =>
    withoutSome([...tokens.slice(0, at), ...tokens.slice(at + 1)], count - 1),
  )
}

/** Every way to part the tokens into as many figures as columns; no figure but 0 begins with 0. */
function splits(tokens: readonly string[], columns: readonly Path<Column>[]): RowReading[] {
  const totals = columns.map((_, index) => partsOfTotal(columns, index))
  const found: RowReading[] = []
  let steps = 0
  const go = (figures: readonly string[], token: number, at: number): void => {
    if (++steps > mostSteps) return
    const text = tokens[token]
    if (text === undefined) {
      if (figures.length === columns.length) found.push(figures)
      return
    }
    if (at === text.length) {
      go(figures, token + 1, 0)
      return
    }
    const column = figures.length
    if (column >= columns.length || tokens.length - token > columns.length - column) return
    const longest = text[at] === '0' ? 1 : text.length - at
    for (let length = 1; length <= longest; length++) {
      const next = [...figures, text.slice(at, at + length)]
      if (fits(next, totals[column])) go(next, token, at + length)
    }
  }
  go([], 0, 0)
  return steps > mostSteps ? [] : found
}

function isSummed(reading: RowReading, columns: readonly Path<Column>[]): boolean {
  return columns.every((_, index) =>
    fits(reading.slice(0, index + 1), partsOfTotal(columns, index)),
  )
}

/** The columns whose sum a column is; undefined for one that is no total. */
export function partsOfTotal(
  columns: readonly Path<Column>[],
  index: number,
): number[] | undefined {
  const sumOf = columns[index]?.leaf.sumOf
  if (!sumOf) return undefined
  const leaves = leavesNamed(columns, sumOf)
  return columns.flatMap(({ leaf }, at) => (leaves.includes(leaf) ? [at] : []))
}

function fits(figures: readonly string[], parts: readonly number[] | undefined): boolean {
  if (!parts) return true
  const sum = parts.reduce((total, part) => total + Number(figures[part] ?? 0), 0)
  return Number(figures[figures.length - 1]) === sum
}
