import { closeFlow, closeParagraph, createFlow, openParagraph, textOfBlocks } from './docx-flow'
import { cellOf, flowOf, type Reading } from './docx-reading'
import { columnsOf, finishTable, mostColumns } from './docx-table'

/** Paragraphs, tables, rows, cells and text boxes: what opens and closes a place for text. */

export function startParagraph(reading: Reading): void {
  const flow = flowOf(reading)
  if (flow.paragraph || isOutsideCell(reading)) reading.isStrange = true
  openParagraph(flow)
}

export function endParagraph(reading: Reading): void {
  closeParagraph(flowOf(reading), reading.styles)
}

export function startTable(reading: Reading): void {
  const flow = flowOf(reading)
  if (flow.table || flow.paragraph) reading.isStrange = true
  flow.table = { name: '', widths: [], rows: [] }
  if (reading.flows.length > 1) {
    reading.notes.note('表格的单元格里套有表格，里面的内容按文字读取。')
  }
}

export function endTable(reading: Reading): void {
  const flow = flowOf(reading)
  if (!flow.table) return
  if (flow.table.rows.some((row) => columnsOf(row) > mostColumns)) reading.isStrange = true
  else {
    const { table, hidden } = finishTable(flow.table)
    if (table.rows.length > 0) flow.blocks.push(table)
    for (const text of hidden) {
      reading.notes.warn(`合并单元格里有看不见的文字“${text}”，没有读取。`)
    }
  }
  flow.table = undefined
}

export function startRow(reading: Reading): void {
  const { table } = flowOf(reading)
  const row = { cells: [], before: 0, after: 0, isHeader: false, isDeleted: false }
  if (table) table.rows.push(row)
  else reading.isStrange = true
}

export function startCell(reading: Reading): void {
  const { table } = flowOf(reading)
  const row = table?.rows[table.rows.length - 1]
  if (!row) reading.isStrange = true
  row?.cells.push({ span: 1, merge: 'none', continuesLeft: false, text: '' })
  reading.flows.push(createFlow())
}

export function endCell(reading: Reading): void {
  const cell = cellOf(reading)
  const flow = reading.flows.pop()
  if (cell && flow) cell.text = textOfBlocks(closeFlow(flow))
}

export function startTextBox(reading: Reading): void {
  reading.flows.push(createFlow())
}

/** A text box stands before the paragraph that it is anchored to. */
export function endTextBox(reading: Reading): void {
  const flow = reading.flows.pop()
  if (flow) flowOf(reading).blocks.push(...closeFlow(flow))
  reading.isHidden = false
}

/** Between the cells of a table there is no text. */
function isOutsideCell(reading: Reading): boolean {
  return flowOf(reading).table !== undefined
}
