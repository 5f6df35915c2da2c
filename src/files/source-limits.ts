import type { Block } from '../document/block'
import type { Refusal } from '../read/read-result'

/** In bytes. */
export const largestSource = 50 * 1024 * 1024

export const sourceTooLarge: Refusal = {
  ok: false,
  message:
    '文件超过 50 MB，不像是一份年报。请核对选择的文件；如果里面有很多图片，请先删去图片再另存一份。',
}

/** The longest report that was met has 400 paragraphs, one with a cell on each line 2,000, and 30,000 characters. */
const mostBlocks = 20_000
const mostRows = 3000
const mostCellsInRow = 500
const mostCharacters = 300_000

export const contentTooLong: Refusal = {
  ok: false,
  message:
    '文件里的文字、段落或者表格行太多，不像一份年报，没有读取。请核对选择的文件，或者只复制年报的正文粘贴过来。',
}

export function isBeyondAnyReport(blocks: readonly Block[]): boolean {
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  return (
    rows.length > mostRows ||
    blocks.length > mostBlocks ||
    rows.some(({ length }) => length > mostCellsInRow) ||
    charactersIn(blocks) > mostCharacters
  )
}

function charactersIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0)
}
