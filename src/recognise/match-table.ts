import { addressOf, lineColumn } from '../template/address'
import type { Form } from '../template/form'
import { headerRows, isHeaderRow } from './header-rows'
import { matchLines } from './match-lines'
import { type MatchedRow, matchRows } from './match-rows'
import { withWordsAsFigures } from './match-values'
import { type FoundCell, readBlock, readFound } from './read-block'
import type { Remark } from './recognised'
import { quoted, warn } from './remarks'
import { partRow } from './row-texts'
import type { SourceRow } from './source'
import type { TableLabels, WantedRow } from './table-labels'
import { wordsOf } from './words'

export interface TableMatch {
  readonly cells: readonly FoundCell[]
  readonly remarks: readonly Remark[]
  /** How well the rows and the header agree with the official table; higher is better. */
  readonly score: number
  /** Rows that were found by their labels. */
  readonly known: number
}

/** Reads the rows as one official table in one format. */
export function matchTable(
  rows: readonly SourceRow[],
  labels: TableLabels,
  form: Form,
  name: string,
): TableMatch {
  const lines = matchLines(rows, labels)
  const others = rows.filter((row) => !lines.some((line) => line.row === row))
  const isHeader = (row: SourceRow) => isHeaderRow(row, labels)
  const parted = others
    .filter((row) => !isHeader(row))
    .map((row) => withWordsAsFigures(partRow(row), labels.rows))
    .filter(({ values }) => values.length > 0)
  const { matched, remarks } = matchRows(parted, labels.rows)
  const read = labels.table.blocks.map((block) => {
    const ofBlock = matched.filter(({ wanted }) => wanted.block === block)
    return readBlock(ofBlock, headerRows(others, ofBlock, isHeader), labels, form, name)
  })
  const missing = labels.rows.filter((row) => !matched.some(({ wanted }) => wanted === row))
  const readLines = lines.map(({ id, source }) =>
    readFound(addressOf(labels.table.id, id, lineColumn), source, form),
  )
  const cells = [...read.flatMap((block) => block.cells), ...readLines]
  return {
    cells,
    remarks: [
      ...read.flatMap((block) => block.remarks),
      ...remarks,
      ...missing.map((row) => sayMissing(row, name)),
      ...cells.flatMap((cell) => cell.read.remarks),
    ],
    score: scoreOf(others.filter(isHeader), matched, missing.length, labels) + lines.length,
    known: matched.filter(({ by }) => by !== 'place').length,
  }
}

function sayMissing({ label, columns }: WantedRow, name: string): Remark {
  const what = label === '' ? `${name}的数字行` : `${name}的${quoted(label)}这一行`
  return warn('missing-row', `没有找到${what}，${columns.length} 格留空。`, { made: label })
}

function scoreOf(
  header: readonly SourceRow[],
  matched: readonly MatchedRow[],
  missing: number,
  labels: TableLabels,
): number {
  const weights = { label: 3, likeness: 1, place: 0 }
  const rows = matched.reduce((sum, { by }) => sum + weights[by], 0)
  const words = header
    .flatMap(({ cells }) => cells.map(({ text }) => wordsOf(text)))
    .filter(Boolean)
  const strange = words.filter((word) => !labels.header.has(word)).length
  return rows - missing - strange
}
