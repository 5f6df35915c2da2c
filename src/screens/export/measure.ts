import type { Block } from '../../document/block'
import { breakRowsOf, keepsWithNext } from '../../document/keeping'
import type { MeasuredBlock } from '../../document/paginate'
import { gapUnderTable, linePitch } from '../../write/page'

/** Twips of a CSS pixel. */
const twipsOfPixel = 15

/** Height of the text area, 22 lines, in CSS pixels. */
export const pageHeight = (22 * linePitch) / twipsOfPixel
export const lineHeight = linePitch / twipsOfPixel

/** The blocks as the browser has set them in `container`, one child for each, in CSS pixels. */
export function measureBlocks(container: HTMLElement, blocks: readonly Block[]): MeasuredBlock[] {
  return blocks.map((block, index) => {
    const element = container.children[index]?.firstElementChild
    return {
      parts: element instanceof HTMLElement ? partsOf(block, element) : [0],
      headerParts: block.type === 'table' ? block.headerRows : 0,
      gapBefore: gapAbove(block, blocks[index - 1]),
      keepWithNext: keepsWithNext(block, blocks[index + 1]),
      keepTogether: block.type !== 'paragraph',
      breaks: block.type === 'table' ? breakRowsOf(block) : [],
      startsPage: block.type === 'page-break',
    }
  })
}

function partsOf(block: Block, element: HTMLElement): number[] {
  if (block.type === 'table') {
    const rows = element.querySelectorAll('tr')
    return [...rows].map((row) => row.getBoundingClientRect().height)
  }
  const height = element.getBoundingClientRect().height
  const lines = Math.max(1, Math.round(height / lineHeight))
  return block.type === 'paragraph' ? Array.from({ length: lines }, () => lineHeight) : [height]
}

/** 12 pt under a table, one line above the first of the 附件说明. */
export function gapAbove(block: Block, previous: Block | undefined): number {
  if (isAttachments(block) && !isAttachments(previous)) return lineHeight
  return previous?.type === 'table' && block.type !== 'table' ? gapUnderTable / twipsOfPixel : 0
}

function isAttachments(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'attachments'
}
