import { type Address, addressOf } from '../template/address'
import { cellAt, type Form } from '../template/form'
import { joinWhereSummed } from './broken-figures'
import { matchColumns } from './match-columns'
import type { MatchedRow } from './match-rows'
import { valuesOf } from './match-values'
import { type ReadCell, readCell } from './read-cell'
import type { Place, Remark } from './recognised'
import { quoted, warn } from './remarks'
import { type RowReading, readingsOf } from './row-candidates'
import { solveRows } from './solve-rows'
import type { SourceCell, SourceRow } from './source'
import type { TableLabels, WantedRow } from './table-labels'

export interface FoundCell {
  readonly address: Address
  readonly source: SourceCell
  readonly read: ReadCell
}

type Row = MatchedRow & { readonly values: readonly SourceCell[] | undefined }

/** Reads the figures of one block's rows, column by column as its header names them. */
export function readBlock(
  matched: readonly MatchedRow[],
  header: readonly SourceRow[],
  labels: TableLabels,
  form: Form,
  name: string,
): { cells: FoundCell[]; remarks: Remark[] } {
  const [first] = matched
  if (!first) return { cells: [], remarks: [] }
  const { columns, block } = first.wanted
  const rows = matched.map((row) => ({ ...row, values: valuesOf(row.parted, columns.length) }))
  const sample = rows.find(({ values }) => values)?.values
  const { order, remarks } = matchColumns(header, block, sample, name)
  const isAsPrinted = order.every((column, index) => column === index)
  const recovered = isAsPrinted ? recover(rows, labels, form) : new Map<string, RowReading>()
  const all: Remark[] = [...remarks]
  const cells = rows.flatMap(({ parted, wanted, values }) => {
    const reading = recovered.get(wanted.id)
    if (!values) all.push(saySplit(wanted, parted.values, parted.row.place, reading))
    const place = parted.row.place
    const sources =
      values ?? reading?.map((text) => ({ text, place, from: undefined, to: undefined }))
    if (!sources) return []
    const row = columns.flatMap(({ leaf }, index) => {
      const source = sources[order[index] ?? -1]
      return source ? [readFound(addressOf(labels.table.id, wanted.id, leaf.id), source, form)] : []
    })
    return joinWhereSummed(row, columns)
  })
  return { cells, remarks: all }
}

export function readFound(address: Address, source: SourceCell, form: Form): FoundCell {
  return { address, source, read: readCell(source, cellAt(form, address)) }
}

/** Rows whose figures ran together, read in the one way in which the sums of the table hold. */
function recover(rows: readonly Row[], labels: TableLabels, form: Form): Map<string, RowReading> {
  const unclear = new Map<string, readonly RowReading[]>()
  const known = new Map<string, RowReading>()
  for (const { parted, wanted, values } of rows) {
    const texts = (values ?? parted.values).map(({ text }) => text.trim())
    if (!values) unclear.set(wanted.id, readingsOf(texts.filter(Boolean), wanted.columns))
    else if (texts.every((text) => /^\d+$/.test(text))) known.set(wanted.id, texts)
  }
  return unclear.size > 0 ? solveRows(unclear, known, labels, form.template.rules) : new Map()
}

function saySplit(
  row: WantedRow,
  values: readonly SourceCell[],
  place: Place,
  reading: RowReading | undefined,
): Remark {
  const stood = values.map(({ text }) => text.trim() || '空').join('、')
  const name = row.label === '' ? '数字行' : quoted(row.label)
  const counts = `${name}应有 ${row.columns.length} 格，原件里是 ${values.length} 格（${stood}）`
  if (!reading) {
    const sentence = `${counts}，看不出各是哪一格，没有读取。`
    return warn('unclear-row', sentence, { stood, place })
  }
  const made = reading.join('、')
  const sentence = `${counts}，按合计关系读作 ${made}，请对照原件核对。`
  return warn('split-row', sentence, { stood, made, place })
}
