import type { Block, Paragraph } from '../document/block'
import { textOfBlocks } from './docx-flow'
import { isForHearing, isHidden, sourceTextOf } from './html-elements'
import { createFlow, type Flow } from './html-flow'
import { gridOfRows, mostColumns, type RawCell, type RawRow } from './html-grid'
import { isLayout } from './html-layout'
import type { Reading } from './html-reading'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './html-tree'

type ReadInto = (flow: Flow, nodes: readonly HtmlNode[]) => void

interface CellBlocks {
  readonly element: HtmlElement
  readonly blocks: readonly Block[]
}

interface RowOfBlocks {
  readonly group: HtmlElement
  readonly cells: readonly CellBlocks[]
}

interface Caption {
  readonly name: string
  /** What of it is to be seen, and so is read as text above the table. */
  readonly blocks: readonly Block[]
}

const groupOrder: readonly string[] = ['thead', 'tbody', 'tfoot']

/** A table as a block; or, where it only arranges the page or a cell, the blocks in its cells. */
export function readTable(
  reading: Reading,
  element: HtmlElement,
  isInCell: boolean,
  readInto: ReadInto,
): Block[] {
  const caption = readCaption(reading, element, readInto)
  const rows = groupsOf(element).flatMap((group) => readRows(reading, group, readInto))
  const cells = rows.flatMap((row) => row.cells.map(({ blocks }) => blocks))
  if (isLayout(cells) || (isInCell && cells.length === 1)) {
    return [...caption.blocks, ...cells.flat()]
  }
  if (cells.some((blocks) => blocks.some(({ type }) => type === 'table'))) {
    reading.notes.note('表格的单元格里套有表格，里面的内容按文字读取。')
  }
  const { table, columns, overlaps } = gridOfRows(caption.name, rows.map(rawRow))
  if (overlaps) reading.notes.warn('表格里有互相重叠的单元格，重叠的部分按先出现的读取。')
  if (columns > mostColumns) {
    reading.hasWideTable = true
    return []
  }
  return table ? [...caption.blocks, table] : [...caption.blocks]
}

/** In the order in which they are shown. */
function groupsOf(table: HtmlElement): HtmlElement[] {
  return groupOrder.flatMap((name) => elementsIn(table).filter(({ tagName }) => tagName === name))
}

function readRows(reading: Reading, group: HtmlElement, readInto: ReadInto): RowOfBlocks[] {
  if (isUnread(reading, group)) return []
  return elementsIn(group)
    .filter((row) => row.tagName === 'tr' && !isUnread(reading, row))
    .map((row) => ({
      group,
      cells: elementsIn(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .filter((cell) => !isUnread(reading, cell))
        .map((cell) => ({ element: cell, blocks: readCell(cell, readInto) })),
    }))
}

function readCell(cell: HtmlElement, readInto: ReadInto): readonly Block[] {
  const flow = createFlow()
  readInto(flow, cell.childNodes)
  return flow.blocks
}

function isUnread({ notes }: Reading, element: HtmlElement): boolean {
  if (!isHidden(element)) return false
  if (sourceTextOf(element.childNodes).trim() !== '') {
    notes.warn('表格里有不显示的行或单元格，没有读取。')
  }
  return true
}

function readCaption(reading: Reading, table: HtmlElement, readInto: ReadInto): Caption {
  const caption = elementsIn(table).find(({ tagName }) => tagName === 'caption')
  if (!caption || isUnread(reading, caption)) return { name: '', blocks: [] }
  const blocks = readCell(caption, readInto)
  const isUnseen = elementsIn(caption).some(isForHearing)
  return { name: textOfBlocks(blocks), blocks: isUnseen ? [] : blocks }
}

function rawRow({ group, cells }: RowOfBlocks): RawRow {
  return { group, isHeader: group.tagName === 'thead', cells: cells.map(rawCell) }
}

function rawCell({ element, blocks }: CellBlocks): RawCell {
  return {
    text: textOfBlocks(blocks.map(asParagraph)),
    colSpan: spanOf(element, 'colspan'),
    rowSpan: spanOf(element, 'rowspan'),
  }
}

/** In a cell a heading is one line of its text. */
function asParagraph(block: Block): Block {
  if (block.type !== 'heading') return block
  const paragraph: Paragraph = { type: 'paragraph', role: 'body', text: block.text }
  return paragraph
}

/** HTML §2.3.4.2: the digits at the beginning, whatever follows them. */
function spanOf(element: HtmlElement, name: string): number {
  const span = parseInt(attributeOf(element, name) ?? '', 10)
  return span >= 0 ? span : 1
}

function elementsIn(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement)
}
