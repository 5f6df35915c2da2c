/** A block as a medium has measured it, in any one unit of length. */
export interface MeasuredBlock {
  /** Heights of what may be parted by a page break: lines of a paragraph, rows of a table. */
  readonly parts: readonly number[]
  /** Parts at the top of a table that are repeated on each page. */
  readonly headerParts: number
  /** Space above the block, left out at the top of a page. */
  readonly gapBefore: number
  /** Ends on the page on which the next block begins. */
  readonly keepWithNext: boolean
  /** Not parted unless it is taller than a page. */
  readonly keepTogether: boolean
  /** Parts before which it may be parted nevertheless. */
  readonly breaks: readonly number[]
  /** Begins a new page. */
  readonly startsPage: boolean
}

/** The parts `from` up to but not including `to` of a block. */
export interface Fragment {
  readonly block: number
  readonly from: number
  readonly to: number
}

export type Page = readonly Fragment[]

/** A page break leaves at least two lines of a paragraph on either side, as word processors do. */
const fewestLines = 2

/** Fills pages of one height with blocks in order. Every part is on one page, header parts aside. */
export function paginate(blocks: readonly MeasuredBlock[], pageHeight: number): Page[] {
  const pages: Fragment[][] = [[]]
  let used = 0
  const turnPage = () => {
    if (used === 0) return
    pages.push([])
    used = 0
  }
  const put = (block: number, from: number, to: number, height: number) => {
    pages[pages.length - 1]?.push({ block, from, to })
    used += height
  }

  blocks.forEach((block, index) => {
    const startsChain = index === 0 || blocks[index - 1]?.keepWithNext === false
    if (block.startsPage) turnPage()
    else if (startsChain && used + neededFrom(blocks, index, pageHeight) > pageHeight) turnPage()
    let from = 0
    do {
      const gap = from === 0 && used > 0 ? block.gapBefore : 0
      const header = from === 0 ? 0 : headerHeight(block)
      const room = pageHeight - used - gap - header
      const to = leavesNextBehind(blocks, index, from, room, pageHeight)
        ? block.parts.length - fewestLines
        : endOfFragment(block, from, room, used === 0)
      if (to === from && used > 0) turnPage()
      else {
        put(index, from, to, gap + header + heightOf(block, from, to))
        from = to
        if (from < block.parts.length) turnPage()
      }
    } while (from < block.parts.length)
  })
  return pages
}

/** How many parts from `from` on go into the room that is left; none where fewer than may stand alone. */
function endOfFragment(
  block: MeasuredBlock,
  from: number,
  room: number,
  isPageEmpty: boolean,
): number {
  const count = block.parts.length
  let to = from
  let height = 0
  while (to < count && fits(height + (block.parts[to] ?? 0), room)) {
    height += block.parts[to] ?? 0
    to += 1
  }
  if (to === count) return to
  const lastBreak = block.breaks.filter((at) => at > from && at <= to).pop()
  if (lastBreak !== undefined) return lastBreak
  if (isPageEmpty) return Math.max(from + 1, to)
  if (block.keepTogether || from + smallestStart(block) > to) return from
  return Math.max(Math.min(to, count - fewestLines), from + smallestStart(block))
}

/** Whether a paragraph's end has room where what it stays with has none: its last lines go along. */
function leavesNextBehind(
  blocks: readonly MeasuredBlock[],
  index: number,
  from: number,
  room: number,
  pageHeight: number,
): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block?.keepWithNext || !next || !isPartable(block)) return false
  if (block.parts.length - fewestLines <= from) return false
  const height = heightOf(block, from, block.parts.length)
  const needed = next.gapBefore + neededFrom(blocks, index + 1, pageHeight)
  return fits(height, room) && !fits(height + needed, room)
}

/** What has to fit for a chain of blocks that keep with the next to begin on a page. */
function neededFrom(blocks: readonly MeasuredBlock[], first: number, pageHeight: number): number {
  let needed = 0
  for (const block of blocks.slice(first)) {
    const whole = heightOf(block, 0, block.parts.length)
    const gap = needed === 0 ? 0 : block.gapBefore
    if (block.keepWithNext && !isPartable(block) && needed + gap + whole <= pageHeight) {
      needed += gap + whole
      continue
    }
    const unparted = heightOf(block, 0, block.breaks[0] ?? block.parts.length)
    const isWhole = block.keepTogether && unparted <= pageHeight
    return needed + gap + (isWhole ? unparted : heightOf(block, 0, smallestStart(block)))
  }
  return needed
}

/** Fewest parts with which a block may begin at the foot of a page. */
function smallestStart({ parts, headerParts }: MeasuredBlock): number {
  if (headerParts > 0) return Math.min(headerParts + 1, parts.length)
  return parts.length <= fewestLines + 1 ? parts.length : fewestLines
}

/** Whether two lines can stand on either side of a page break. */
function isPartable({ parts, keepTogether }: MeasuredBlock): boolean {
  return !keepTogether && parts.length > fewestLines + 1
}

function headerHeight(block: MeasuredBlock): number {
  return heightOf(block, 0, block.headerParts)
}

function heightOf({ parts }: MeasuredBlock, from: number, to: number): number {
  return parts.slice(from, to).reduce((sum, part) => sum + part, 0)
}

/** Heights come from a screen that rounds to fractions of a pixel. */
function fits(height: number, room: number): boolean {
  return height <= room + 0.5
}
