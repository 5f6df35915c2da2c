import type { Block, PageBreak } from './block'
import type { Page } from './paginate'

/** Blocks whose pages are numbered together. */
export interface NumberedSection {
  readonly isNumbered: boolean
  /** The block before which it begins. */
  readonly start: number
  readonly end: number
}

/** The parts of a document by their page numbers: one, or the report and a sheet beside it. */
export function sectionsOf(blocks: readonly Block[]): NumberedSection[] {
  const at = blocks.findIndex((block) => block.type === 'page-break' && block.unnumbered)
  const side = (blocks[at] as PageBreak | undefined)?.unnumbered
  if (side === undefined) return [{ isNumbered: true, start: 0, end: blocks.length }]
  return [
    { isNumbered: side === 'after', start: 0, end: at },
    { isNumbered: side === 'before', start: at, end: blocks.length },
  ]
}

/** The number that each page bears; none on a sheet beside the report. */
export function pageNumbersOf(
  pages: readonly Page[],
  blocks: readonly Block[],
): (number | undefined)[] {
  const unnumbered = sectionsOf(blocks).find(({ isNumbered }) => !isNumbered)
  const isOnSheet = ([first]: Page) =>
    unnumbered !== undefined &&
    first !== undefined &&
    first.block >= unnumbered.start &&
    first.block < unnumbered.end
  let number = 0
  return pages.map((page) => (isOnSheet(page) ? undefined : ++number))
}
