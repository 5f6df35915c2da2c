import type { FileChild } from 'docx'
import type { Block } from '../document/block'
import { docxHeading, docxParagraph, type Neighbours, spacer } from './docx-paragraphs'
import { docxTable } from './docx-table'
import type { DocxLook } from './look'

/** The blocks from `start` up to but not including `end` as they stand in the Word file. */
export function docxBlocks(
  blocks: readonly Block[],
  look: DocxLook,
  start: number,
  end: number,
): FileChild[] {
  return blocks.slice(start, end).flatMap((block, place) => {
    const index = start + place
    const neighbours = { previous: blocks[index - 1], next: blocks[index + 1] }
    const children = docxBlock(block, neighbours, look)
    return needsSpacer(blocks.slice(0, end), index) ? [...children, spacer()] : children
  })
}

/** A page break is a property of the block after it, which a table cannot have. */
function docxBlock(block: Block, neighbours: Neighbours, look: DocxLook): FileChild[] {
  const { previous } = neighbours
  switch (block.type) {
    case 'page-break':
      return []
    case 'heading':
      return [docxHeading(block, neighbours)]
    case 'paragraph':
      return [docxParagraph(block, neighbours, look)]
    case 'table':
      return [...(previous?.type === 'page-break' ? [spacer(previous)] : []), docxTable(block)]
  }
}

/** A table would join another one under it, and cannot be the last of a file. */
function needsSpacer(blocks: readonly Block[], index: number): boolean {
  if (blocks[index]?.type !== 'table') return false
  const following = blocks.slice(index + 1)
  return following[0]?.type === 'table' || following.every(({ type }) => type === 'page-break')
}
