import type { Block, Table } from './block'

/** Whether a block ends on the page on which the next one begins. */
export function keepsWithNext(block: Block, next: Block | undefined): boolean {
  if (next === undefined || block.type === 'table' || block.type === 'page-break') return false
  if (block.type === 'heading' || block.role === 'attachment-label') return true
  return next.type === 'paragraph' && (next.role === 'signature' || next.role === 'date')
}

/** The rows before which a table may be parted though it fits a page: each begins another of its blocks. */
export function breakRowsOf({ rows }: Table): number[] {
  return rows.flatMap((row, index) =>
    index > 0 && row.some(({ role }) => role === 'caption') ? [index] : [],
  )
}
