import type { Block } from '../document/block'

/** A label broken over many lines is short on each of them; paragraphs of an article are not. */
const mostLinesOfLabel = 8
const shortestProse = 15
/** A table of so many cells within a cell is one of the report's own. */
const fewestCells = 12
const fewestFigures = 10

/**
 * Whether a table only arranges the page around an article, judged by its cells: one holds a table of
 * some size and figures are few, or most of the text is in cells that hold more than a cell's text.
 */
export function isLayout(cells: readonly (readonly Block[])[]): boolean {
  if (cells.length === 1) return (cells[0] ?? []).length > 1 || holdsTable(cells[0] ?? [], 1)
  const figures = cells.filter(isFigure).length
  if (figures < fewestFigures && cells.some((blocks) => holdsTable(blocks, fewestCells)))
    return true
  const rich = lengthOf(cells.filter(isRich))
  return rich > 0 && rich > lengthOf(cells) - rich
}

function isRich(blocks: readonly Block[]): boolean {
  if (holdsTable(blocks, 2)) return true
  if (blocks.length > 1 && blocks.some(({ type }) => type === 'heading')) return true
  return blocks.length > mostLinesOfLabel && lengthOf([blocks]) >= blocks.length * shortestProse
}

function holdsTable(blocks: readonly Block[], cells: number): boolean {
  return blocks.some(
    (block) =>
      block.type === 'table' && block.rows.reduce((sum, row) => sum + row.length, 0) >= cells,
  )
}

function isFigure([only, ...others]: readonly Block[]): boolean {
  return only?.type === 'paragraph' && others.length === 0 && /^[\d.,，]+$/.test(only.text)
}

function lengthOf(cells: readonly (readonly Block[])[]): number {
  let length = 0
  for (const blocks of cells) for (const block of blocks) length += lengthOfBlock(block)
  return length
}

function lengthOfBlock(block: Block): number {
  if (block.type === 'page-break') return 0
  if (block.type !== 'table') return block.text.length
  return block.rows.reduce(
    (sum, row) => sum + row.reduce((all, { text }) => all + text.length, 0),
    0,
  )
}
