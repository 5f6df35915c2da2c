import { exactRow } from './match-label'
import type { PartedRow } from './row-texts'
import type { SourceCell } from './source'
import type { WantedRow } from './table-labels'
import { visible } from './words'

/**
 * The cells of a row's figures, as many as wanted. Undefined where the row has more or fewer: then it is
 * not plain which they are, and none of them can be trusted.
 */
export function valuesOf({ values }: PartedRow, wanted: number): readonly SourceCell[] | undefined {
  if (values.length <= wanted) return values.length === wanted ? values : undefined
  const isFilled = values[wanted - 1]?.text.trim() !== ''
  const isPadded = values.slice(wanted).every(({ text }) => text.trim() === '')
  return isFilled && isPadded ? values.slice(0, wanted) : undefined
}

/**
 * Words in place of the first figures look as if they belonged to the label: they are given back. Blank
 * cells behind the row may be the last figures, or may be none of it.
 */
export function withWordsAsFigures(parted: PartedRow, rows: readonly WantedRow[]): PartedRow {
  if (exactRow(parted, rows)) return parted
  const { row, labels } = parted
  const lengths = [row.cells.length, withoutBlanksBehind(row.cells).length]
  for (const count of new Set(rows.map(({ columns }) => columns.length))) {
    for (const end of lengths.map((length) => length - count)) {
      if (end >= labels.length || end < 1) continue
      const other = { row, labels: row.cells.slice(0, end), values: row.cells.slice(end) }
      if (exactRow(other, rows)?.columns.length === count) return other
    }
  }
  return parted
}

function withoutBlanksBehind(cells: readonly SourceCell[]): readonly SourceCell[] {
  const blanks = [...cells].reverse().findIndex(({ text }) => visible(text) !== '')
  return blanks < 0 ? [] : cells.slice(0, cells.length - blanks)
}
