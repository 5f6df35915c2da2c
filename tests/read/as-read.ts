import type { Block, Table } from '../../src/document/block'
import { printable } from '../../src/write/printable'

/** Blocks as they are to be read from what was written: without what no file says of them. */
export function asRead(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.type === 'page-break') return [block]
    if (block.type === 'table') return [bareTable(block)]
    const text = printable(block.text)
    if (text.trim() === '') return []
    return block.type === 'heading'
      ? [{ type: 'heading', level: block.level, text }]
      : [{ type: 'paragraph', role: block.role, text }]
  })
}

/** A table without its name and the meaning of its cells. */
export function bareTable({ widths, headerRows, rows }: Table): unknown {
  const cells = rows.map((row) =>
    row.map(({ text, colSpan, rowSpan }) => ({ text: printable(text), colSpan, rowSpan })),
  )
  return { type: 'table', widths, headerRows, cells }
}
