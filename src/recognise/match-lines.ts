import { looksLikeFigure } from './figure-text'
import type { SourceCell, SourceRow } from './source'
import type { TableLabels } from './table-labels'
import { isNear, visible, wordsOf } from './words'

export interface MatchedLine {
  readonly id: string
  readonly row: SourceRow
  /** The figure alone, without the label before it. */
  readonly source: SourceCell
}

/** Rows of one cell that print `label：figure`, as regions add them to the official tables. */
export function matchLines(rows: readonly SourceRow[], { lines }: TableLabels): MatchedLine[] {
  return lines.flatMap(({ line, words }) => {
    for (const row of rows) {
      const source = figureAfter(row, words)
      if (source) return [{ id: line.id, row, source }]
    }
    return []
  })
}

function figureAfter({ cells }: SourceRow, words: string): SourceCell | undefined {
  const [cell, ...others] = cells.filter(({ text }) => visible(text) !== '')
  if (!cell || others.length > 1) return undefined
  const colon = Math.max(cell.text.lastIndexOf('：'), cell.text.lastIndexOf(':'))
  const label = wordsOf(colon < 0 ? cell.text : cell.text.slice(0, colon))
  if (!isNear(label, words)) return undefined
  const [other] = others
  if (other && looksLikeFigure(other.text)) return other
  return { ...cell, text: colon < 0 ? '' : cell.text.slice(colon + 1) }
}
