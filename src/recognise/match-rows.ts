import { exactRow, nearestRow } from './match-label'
import type { Remark } from './recognised'
import { note, quoted, warn } from './remarks'
import { hasFigures, labelTextOf, type PartedRow } from './row-texts'
import type { WantedRow } from './table-labels'
import { comparable } from './words'

export interface MatchedRow {
  readonly parted: PartedRow
  readonly wanted: WantedRow
  /** How the label was found: word for word, by likeness, or only by the row's place. */
  readonly by: 'label' | 'likeness' | 'place'
}

export interface RowMatch {
  readonly matched: readonly MatchedRow[]
  readonly remarks: readonly Remark[]
}

/** Which of the wanted rows each row of the source is. */
export function matchRows(source: readonly PartedRow[], wanted: readonly WantedRow[]): RowMatch {
  const found = new Map<PartedRow, MatchedRow>()
  const repeated = new Set<PartedRow>()
  const taken = new Set<WantedRow>()
  const take = (parted: PartedRow, row: WantedRow | undefined, by: MatchedRow['by']) => {
    if (row && taken.has(row)) repeated.add(parted)
    else if (row) {
      taken.add(row)
      found.set(parted, { parted, wanted: row, by })
    }
  }
  for (const parted of source) take(parted, exactRow(parted, wanted), 'label')
  for (const parted of without(source, found, repeated)) {
    const free = wanted.filter((row) => !taken.has(row))
    take(parted, nearestRow(parted, free), 'likeness')
  }
  for (const [parted, row] of byPlace(source, found, wanted)) take(parted, row, 'place')

  const matched = source.flatMap((parted) => found.get(parted) ?? [])
  const unknown = without(source, found, new Set())
  return {
    matched,
    remarks: [
      ...matched.flatMap(sayLabel),
      ...unknown.flatMap((parted) => sayUnknown(parted, repeated.has(parted))),
      ...sayOrder(matched, wanted),
    ],
  }
}

function without(
  source: readonly PartedRow[],
  found: ReadonlyMap<PartedRow, MatchedRow>,
  repeated: ReadonlySet<PartedRow>,
): PartedRow[] {
  return source.filter((parted) => !found.has(parted) && !repeated.has(parted))
}

/**
 * Rows with figures whose label is not known, between two rows that are: where as many wanted rows are
 * missing there, they are those.
 */
function byPlace(
  source: readonly PartedRow[],
  found: ReadonlyMap<PartedRow, MatchedRow>,
  wanted: readonly WantedRow[],
): [PartedRow, WantedRow][] {
  const pairs: [PartedRow, WantedRow][] = []
  const rows = source.filter((parted) => found.has(parted) || hasFigures(parted))
  for (let start = 0; start < rows.length; start++) {
    const first = rows[start]
    if (!first || found.has(first)) continue
    const length = rows.slice(start).findIndex((parted) => found.has(parted))
    const run = length < 0 ? rows.slice(start) : rows.slice(start, start + length)
    const above = indexOf(rows[start - 1], -1)
    const below = indexOf(rows[start + run.length], wanted.length)
    const missing = wanted.slice(above + 1, Math.max(above + 1, below))
    if (missing.length === run.length) {
      run.forEach((parted, index) => {
        const row = missing[index]
        if (row) pairs.push([parted, row])
      })
    }
    start += run.length - 1
  }
  return pairs

  function indexOf(parted: PartedRow | undefined, fallback: number): number {
    const match = parted && found.get(parted)
    return match ? wanted.indexOf(match.wanted) : fallback
  }
}

function sayLabel({ parted, wanted, by }: MatchedRow): Remark[] {
  const stood = labelTextOf(parted)
  const about = { stood, made: wanted.label, place: parted.row.place }
  const read = `按${quoted(wanted.label)}读取`
  if (by === 'place') {
    const sentence =
      stood === ''
        ? `有一行没有行名，按位置读作${quoted(wanted.label)}，请对照原件核对。`
        : `行名${quoted(stood)}没有认出，按位置读作${quoted(wanted.label)}，请对照原件核对。`
    return [warn('row-label', sentence, about)]
  }
  if (wanted.label === '' || isPrintedAs(stood, wanted)) return []
  return [note('row-label', `行名${quoted(stood)}${read}。`, about)]
}

/** The label as the form prints it, after its groups' labels or a part of them that a page break left. */
function isPrintedAs(stood: string, { label, groups }: WantedRow): boolean {
  const printed = comparable(label)
  const whole = comparable(stood)
  if (!whole.endsWith(printed)) return false
  return comparable(groups.join('')).includes(whole.slice(0, -printed.length))
}

function sayUnknown(parted: PartedRow, isRepeated: boolean): Remark[] {
  const stood = labelTextOf(parted)
  const figures = parted.values.map(({ text }) => text.trim()).filter((text) => text !== '')
  if (figures.length === 0) return []
  const about = { stood: [stood, ...figures].join(' '), place: parted.row.place }
  const list = figures.join('、')
  if (isRepeated) {
    const sentence = `${quoted(stood)}出现了两次，后一次的数字（${list}）没有读取，请核对。`
    return [warn('repeated-row', sentence, about)]
  }
  const name = stood === '' ? '有一行没有行名，没有认出' : `${quoted(stood)}这一行没有认出`
  return [warn('unknown-row', `${name}，其中的数字（${list}）没有读取。`, about)]
}

function sayOrder(matched: readonly MatchedRow[], wanted: readonly WantedRow[]): Remark[] {
  const order = matched.map((match) => wanted.indexOf(match.wanted))
  const wrong = matched.find(
    (_, index) => index > 0 && (order[index] ?? 0) < (order[index - 1] ?? 0),
  )
  if (!wrong) return []
  const sentence = `${quoted(wrong.wanted.label)}这一行的位置与规定格式不同，各行已按行名读取。`
  return [warn('row-order', sentence, { stood: wrong.wanted.label, place: wrong.parted.row.place })]
}
