import { looksLikeFigure } from './figure-text'
import type { SourceCell, SourceRow } from './source'
import { visible } from './words'

/** A row parted into its label and what stands in its figures' cells. */
export interface PartedRow {
  readonly row: SourceRow
  readonly labels: readonly SourceCell[]
  readonly values: readonly SourceCell[]
}

/**
 * The label is all that stands up to the last text before the figures; blank cells in front belong to
 * it, as do the texts of merged cells. A row without any text has no label: all its cells are values.
 */
export function partRow(row: SourceRow): PartedRow {
  const firstFigure = row.cells.findIndex(({ text }) => isFigure(text))
  const before = firstFigure < 0 ? row.cells : row.cells.slice(0, firstFigure)
  const end = lastLabelIn(before) + 1
  return { row, labels: row.cells.slice(0, end), values: row.cells.slice(end) }
}

/** What a row's label cells say, group labels first. */
export function labelTextOf({ labels }: PartedRow): string {
  return labels.map(({ text }) => visible(text)).join('')
}

export function hasFigures({ values }: PartedRow): boolean {
  return values.some(({ text }) => isFigure(text))
}

function isFigure(text: string): boolean {
  return visible(text) !== '' && looksLikeFigure(text)
}

function lastLabelIn(cells: readonly SourceCell[]): number {
  const index = [...cells].reverse().findIndex(({ text }) => visible(text) !== '')
  return index < 0 ? -1 : cells.length - 1 - index
}
