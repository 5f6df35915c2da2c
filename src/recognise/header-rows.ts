import type { MatchedRow } from './match-rows'
import { hasFigures, partRow } from './row-texts'
import type { SourceRow } from './source'
import type { TableLabels } from './table-labels'
import { isNear, visible, wordsOf } from './words'

/** A row without figures in which at least half of the texts are captions or column labels. */
export function isHeaderRow(row: SourceRow, labels: TableLabels): boolean {
  const parted = partRow(row)
  if (hasFigures(parted)) return false
  const texts = row.cells.map(({ text }) => text).filter((text) => visible(text) !== '')
  const [only] = texts
  if (only === undefined) return false
  const isRow = labels.rows.some(({ words }) => words === wordsOf(only))
  if (texts.length === 1 && isRow && parted.values.length > 0) return false
  const named = texts.filter((text) => isNamed(text, labels.header))
  return named.length * 2 >= texts.length
}

/** The header right above a block's first row: the rows between it and the data row before. */
export function headerRows(
  rows: readonly SourceRow[],
  matched: readonly MatchedRow[],
  isHeader: (row: SourceRow) => boolean,
): SourceRow[] {
  const own = new Set(matched.map(({ parted }) => parted.row))
  const first = rows.findIndex((row) => own.has(row))
  const header: SourceRow[] = []
  for (let index = first - 1; index >= 0; index--) {
    const row = rows[index]
    if (!row || (!isHeader(row) && !isEmpty(row))) break
    if (!isEmpty(row)) header.unshift(row)
  }
  return header
}

function isEmpty(row: SourceRow): boolean {
  return row.cells.every(({ text }) => visible(text) === '')
}

function isNamed(text: string, header: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  if (header.has(words)) return true
  return [...header].some((label) => isNear(words, label))
}
