import type { Block, Heading, Paragraph, Table } from '../document/block'
import { cellsIn, gridOf } from './grid'
import { printable } from './printable'

/**
 * The report with each cell on a line of its own, as programs that take the text out of a Word file
 * write it and as most published text versions therefore look. Nothing is aligned or broken.
 */
export function reportInLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return [...tableInLines(block), '']
    if (block.type === 'page-break') return ['']
    const text = printable(block.text)
    return isFollowedClosely(block, blocks[index + 1]) ? [text] : [text, '']
  })
}

/**
 * Every cell after a tab, every row before an empty line. A cell that goes on from the row above is a
 * tab alone, once for all the columns it covers.
 */
function tableInLines(table: Table): string[] {
  return gridOf(table).flatMap((cells, row) => [
    ...cellsIn(cells).map((placed) => `\t${placed.row === row ? printable(placed.cell.text) : ''}`),
    '',
  ])
}

/** A table stands right under its heading, the date under the signature, 附件 under each other. */
function isFollowedClosely(block: Heading | Paragraph, next: Block | undefined): boolean {
  if (block.type === 'heading') return next?.type === 'table'
  const nextRole = next?.type === 'paragraph' ? next.role : undefined
  if (block.role === 'attachments') return nextRole === 'attachments'
  return block.role === 'signature' && nextRole === 'date'
}
