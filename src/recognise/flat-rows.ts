import { looksLikeFigure } from './figure-text'
import type { Token } from './flat-tables'
import { exactRow, nearestRow } from './match-label'
import { partRow } from './row-texts'
import type { SourceCell, SourceRow } from './source'
import type { TableLabels, WantedRow } from './table-labels'
import { comparable, visible, wordsOf } from './words'

interface OpenRow {
  readonly labels: Token[]
  readonly values: Token[]
  /** True while all of its labels are those of columns. */
  isHeader: boolean
}

/** A label that is parted over more cells than these is none. */
const mostLabelParts = 40

/**
 * Rows of a table of which only the order of the cells is left. A row begins with the first text after
 * figures; a column label is part of a header.
 */
export function flatRows(tokens: readonly Token[], labels: readonly TableLabels[]): SourceRow[] {
  const rows: SourceRow[] = []
  const wanted = labels.flatMap((table) => table.rows)
  const isHeader = headerTest(labels)
  let row: OpenRow = { labels: [], values: [], isHeader: true }
  const close = () => {
    if (row.labels.length + row.values.length > 0) rows.push(finish(row, wanted))
    row = { labels: [], values: [], isHeader: true }
  }
  for (const token of tokens) {
    if (isHeader(token.text)) {
      if (!isHeaderOnly(row)) close()
      row.labels.push(token)
    } else if (visible(token.text) === '') {
      if (row.values.length > 0 || isWhole(row, wanted)) row.values.push(token)
    } else if (looksLikeFigure(token.text)) {
      if (isHeaderOnly(row)) close()
      row.values.push(token)
    } else {
      if (row.values.length > 0 || isHeaderOnly(row)) close()
      row.labels.push(token)
      row.isHeader = false
    }
  }
  close()
  return rows
}

/** Column labels and captions; the same words with a row's number before them are that row. */
function headerTest(labels: readonly TableLabels[]): (text: string) => boolean {
  const rows = new Set(labels.flatMap((table) => table.rows.map(({ label }) => comparable(label))))
  return (text) =>
    !rows.has(comparable(text)) && labels.some(({ header }) => header.has(wordsOf(text)))
}

function isHeaderOnly({ labels, values, isHeader }: OpenRow): boolean {
  return isHeader && labels.length > 0 && values.length === 0
}

function isWhole(row: OpenRow, wanted: readonly WantedRow[]): boolean {
  const { length } = row.labels
  return (
    length > 0 &&
    length <= mostLabelParts &&
    exactRow(partRow(rowOf(row.labels, [])), wanted) !== undefined
  )
}

/**
 * Blank lines are blank cells, or what is left of the merged labels before the next row. Where the count
 * fits neither way, all of them stay, so that the row is seen to be unclear.
 */
function finish({ labels, values }: OpenRow, wanted: readonly WantedRow[]): SourceRow {
  const parted = partRow(rowOf(labels, []))
  const row = exactRow(parted, wanted) ?? nearestRow(parted, wanted)
  const count = row?.columns.length ?? 0
  const filled = values.filter(({ text }) => visible(text) !== '')
  if (!row || filled.length === count) return rowOf(labels, filled)
  const below = wanted[wanted.indexOf(row) + 1]
  const merged = below?.block === row.block ? below.continuing : 0
  return rowOf(labels, values.length === count + merged ? values.slice(0, count) : values)
}

function rowOf(labels: readonly Token[], values: readonly Token[]): SourceRow {
  const cells = [...labels, ...values].map(cellOf)
  return { cells, place: cells[0]?.place ?? { block: 0 } }
}

function cellOf({ text, item }: Token): SourceCell {
  return { text, place: item.place, from: undefined, to: undefined }
}
