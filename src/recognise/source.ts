import type { Block } from '../document/block'
import { placesOf } from '../document/places'
import { isPageNumber } from './figure-text'
import type { Place } from './recognised'

export interface SourceCell {
  readonly text: string
  readonly place: Place
  /** The columns that it covers in its table; undefined in flat text, which has none. */
  readonly from: number | undefined
  readonly to: number | undefined
}

/** One row of a table, or what stands for one in flat text. */
export interface SourceRow {
  readonly cells: readonly SourceCell[]
  readonly place: Place
}

/** A line of text outside the tables. */
export interface SourceText {
  readonly type: 'text'
  readonly text: string
  readonly place: Place
  readonly level: number | undefined
  readonly role: string | undefined
}

export interface SourceTable {
  readonly type: 'table'
  readonly rows: readonly SourceRow[]
  readonly place: Place
}

export interface SourceBreak {
  readonly type: 'page-break'
  readonly place: Place
}

export type SourceItem = SourceText | SourceTable | SourceBreak

export function isText(item: SourceItem): item is SourceText {
  return item.type === 'text'
}

/** A document as the recogniser goes through it: its lines and its tables, each with its place. */
export function sourceOf(blocks: readonly Block[]): SourceItem[] {
  return blocks.flatMap((block, index): SourceItem[] => {
    const place = { block: index }
    if (block.type === 'page-break') return [{ type: 'page-break', place }]
    if (block.type === 'table') return [{ type: 'table', rows: rowsOf(block, index), place }]
    const level = block.type === 'heading' ? block.level : undefined
    const role = block.type === 'paragraph' ? block.role : undefined
    return block.text.split('\n').map((text) => ({ type: 'text', text, place, level, role }))
  })
}

function rowsOf(table: Extract<Block, { type: 'table' }>, block: number): SourceRow[] {
  const rows: SourceCell[][] = table.rows.map(() => [])
  for (const { cell, row, column, columnEnd } of placesOf(table)) {
    const cells = rows[row]
    const place = { block, row, cell: cells?.length ?? 0 }
    cells?.push({ text: cell.text, place, from: column, to: columnEnd })
  }
  return rows
    .map((cells, row) => ({ cells, place: { block, row } }))
    .filter(({ cells }) => !isOnlyPageNumber(cells))
}

/** A page number that a reader took for a row of the table. */
function isOnlyPageNumber(cells: readonly SourceCell[]): boolean {
  const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== '')
  return texts.length === 1 && isPageNumber(texts[0] ?? '')
}
