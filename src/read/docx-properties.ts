import { breakPage } from './docx-flow'
import { cellOf, flowOf, isOn, numberIn, type Reading, rowOf } from './docx-reading'
import type { XmlTag } from './scan-xml'

/** Properties of paragraphs, tables, rows and cells. */
export const properties: ReadonlyMap<string, (reading: Reading, tag: XmlTag) => void> = new Map([
  ['w:pStyle', setStyle],
  ['w:outlineLvl', setOutline],
  ['w:pageBreakBefore', setPageBreak],
  ['w:numId', noteNumbering],
  ['w:vanish', setHidden],
  ['w:vertAlign', setRaised],
  ['w:tblCaption', setTableName],
  ['w:gridCol', addColumn],
  ['w:gridBefore', setBefore],
  ['w:gridAfter', setAfter],
  ['w:tblHeader', setHeader],
  ['w:gridSpan', setSpan],
  ['w:vMerge', setVerticalMerge],
  ['w:hMerge', setHorizontalMerge],
  ['w:cellDel', noteDeletedCell],
])

function setStyle(reading: Reading, tag: XmlTag): void {
  const { paragraph } = flowOf(reading)
  if (paragraph) paragraph.style = tag.attribute('w:val') ?? ''
}

function setOutline(reading: Reading, tag: XmlTag): void {
  const { paragraph } = flowOf(reading)
  if (paragraph) paragraph.outline = numberIn(tag, 'w:val', 9)
}

function setPageBreak(reading: Reading, tag: XmlTag): void {
  if (isOn(tag)) breakPage(flowOf(reading), reading.styles)
}

/** Number 0 takes a style's numbering away (ECMA-376-1 §17.9.18). */
function noteNumbering({ notes }: Reading, tag: XmlTag): void {
  if (numberIn(tag, 'w:val', 0) > 0) notes.note('有的段落用了自动编号，编号没有读出。')
}

function setHidden(reading: Reading, tag: XmlTag): void {
  if (tag.parent === 'w:rPr') reading.isHidden = isOn(tag)
}

function setRaised(reading: Reading, tag: XmlTag): void {
  if (tag.parent === 'w:rPr') reading.isRaised = tag.attribute('w:val') === 'superscript'
}

function setTableName(reading: Reading, tag: XmlTag): void {
  const { table } = flowOf(reading)
  if (table) table.name = tag.attribute('w:val') ?? ''
}

function addColumn(reading: Reading, tag: XmlTag): void {
  flowOf(reading).table?.widths.push(numberIn(tag, 'w:w', 0))
}

function setBefore(reading: Reading, tag: XmlTag): void {
  const row = rowOf(reading)
  if (row) row.before = numberIn(tag, 'w:val', 0)
}

function setAfter(reading: Reading, tag: XmlTag): void {
  const row = rowOf(reading)
  if (row) row.after = numberIn(tag, 'w:val', 0)
}

function setHeader(reading: Reading, tag: XmlTag): void {
  const row = rowOf(reading)
  if (row) row.isHeader = isOn(tag)
}

function setSpan(reading: Reading, tag: XmlTag): void {
  const cell = cellOf(reading)
  if (cell) cell.span = Math.max(1, numberIn(tag, 'w:val', 1))
}

/** Without a value the cell goes on from the one above (ECMA-376-1 §17.4.84). */
function setVerticalMerge(reading: Reading, tag: XmlTag): void {
  const cell = cellOf(reading)
  if (cell) cell.merge = tag.attribute('w:val') === 'restart' ? 'restart' : 'continue'
}

function setHorizontalMerge(reading: Reading, tag: XmlTag): void {
  const cell = cellOf(reading)
  if (cell) cell.continuesLeft = tag.attribute('w:val') !== 'restart'
}

function noteDeletedCell({ notes }: Reading): void {
  notes.warn('修订记录里删除了表格的单元格，这些单元格仍按原样读取。请先接受修订再读。')
}
