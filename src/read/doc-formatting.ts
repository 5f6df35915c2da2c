import { type Bytes, bytesIn } from './doc-bytes'
import type { DocFile, Range } from './doc-fib'
import { readSprms, type Sprm, sprm } from './doc-sprms'

/** Formatting of a stretch of the main stream. */
export interface Formatting {
  /** The byte behind the last one that has it. */
  readonly to: number
  /** Number of the paragraph style; 0, the plain one, for characters. */
  readonly style: number
  readonly sprms: readonly Sprm[]
}

export type FormattingAt = (at: number) => Formatting | undefined

const pageSize = 512
const pageNumber = 0x3fffff

/** Formatting of paragraphs by a byte within them ([MS-DOC] PapxInFkp). */
export function paragraphFormatting(file: DocFile): FormattingAt {
  return formattingIn(file, file.paragraphs, (page, index, count) => {
    const place = 2 * page.u8(4 * (count + 1) + 13 * index)
    if (place === 0) return { style: 0, sprms: [] }
    const words = page.u8(place)
    const from = words === 0 ? place + 2 : place + 1
    const length = words === 0 ? 2 * page.u8(place + 1) : 2 * words - 1
    const sprms = readSprms(page.slice(from + 2, from + Math.max(2, length)))
    return { style: page.u16(from), sprms: [...sprms, ...sprmsElsewhere(file, sprms)] }
  })
}

/** Formatting of characters by a byte of theirs ([MS-DOC] ChpxFkp). */
export function characterFormatting(file: DocFile): FormattingAt {
  return formattingIn(file, file.characterRuns, (page, index, count) => {
    const place = 2 * page.u8(4 * (count + 1) + index)
    if (place === 0) return { style: 0, sprms: [] }
    return { style: 0, sprms: readSprms(page.slice(place + 1, place + 1 + page.u8(place))) }
  })
}

/** Properties too long for their place lie in a stream of their own ([MS-DOC] PrcData). */
function sprmsElsewhere({ data }: DocFile, sprms: readonly Sprm[]): Sprm[] {
  const isElsewhere = ({ code }: Sprm) =>
    code === sprm.paragraphElsewhere ||
    code === sprm.paragraphElsewhereOld ||
    code === sprm.tableElsewhere
  return sprms.filter(isElsewhere).flatMap(({ operand }) => {
    const at = bytesIn(operand).u32(0)
    if (!data || at + 2 > data.length) return []
    return readSprms(data.slice(at + 2, Math.min(data.length, at + 2 + data.u16(at))))
  })
}

/** A list of pages of 512 bytes, each with the places at which its formattings begin ([MS-DOC] PlcBtePapx). */
function formattingIn(
  { main, table }: DocFile,
  range: Range,
  read: (page: Bytes, index: number, count: number) => Omit<Formatting, 'to'>,
): FormattingAt {
  const list = bytesIn(table.slice(range.from, range.from + range.length))
  const pages = Math.max(0, Math.floor((list.length - 4) / 8))
  let last: { from: number; found: Formatting } | undefined
  return (at) => {
    if (last && at >= last.from && at < last.found.to) return last.found
    const index = lastNotBeyond(list, 0, pages, at)
    if (index === undefined) return undefined
    const start = pageSize * (list.u32(4 * (pages + 1) + 4 * index) & pageNumber)
    const page = bytesIn(main.slice(start, start + pageSize))
    const count = page.u8(pageSize - 1)
    const run = lastNotBeyond(page, 0, count, at)
    if (run === undefined) return undefined
    const found = { to: page.u32(4 * run + 4), ...read(page, run, count) }
    last = { from: page.u32(4 * run), found }
    return found
  }
}

/** The last of `count` stretches that begins at or before a byte, if that lies within it. */
function lastNotBeyond(list: Bytes, from: number, count: number, at: number): number | undefined {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (list.u32(from + 4 * middle + 4) > at) high = middle
    else low = middle + 1
  }
  return low < count && list.u32(from + 4 * low) <= at ? low : undefined
}
