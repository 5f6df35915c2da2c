import { strFromU8 } from 'fflate'
import { type Bytes, bytesIn, DamagedDoc } from './doc-bytes'
import type { DocFile } from './doc-fib'

/** A stretch of text that lies in one place of the file. */
export interface Piece {
  /** The first character, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** Where it lies in the main stream, and on how many bytes each character. */
  readonly at: number
  readonly width: 1 | 2
  /** Properties that were set since the file was last written as a whole: a list of sprms. */
  readonly changes: Uint8Array
}

/** [MS-DOC] Clx: a list of sprms, and the list of pieces. */
const clx = { properties: 1, pieces: 2 } as const
/** [MS-DOC] FcCompressed. */
const compressed = 0x40000000

/** The text in its order, which is not that of the file where Word saved quickly ([MS-DOC] PlcPcd). */
export function readPieces({ table, pieces }: DocFile): Piece[] {
  const list = bytesIn(table.slice(pieces.from, pieces.from + pieces.length))
  const changes: Uint8Array[] = []
  let at = 0
  while (list.u8(at) === clx.properties) {
    const end = at + 3 + list.u16(at + 1)
    changes.push(list.slice(at + 3, end))
    at = end
  }
  if (list.u8(at) !== clx.pieces) throw new DamagedDoc('no pieces')
  const from = at + 5
  const count = Math.floor((list.u32(at + 1) - 4) / 12)
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    pieceAt(list, from, count, index, changes),
  )
}

function pieceAt(
  list: Bytes,
  start: number,
  count: number,
  index: number,
  changes: readonly Uint8Array[],
): Piece {
  const from = list.u32(start + 4 * index)
  const to = list.u32(start + 4 * index + 4)
  if (to < from) throw new DamagedDoc('pieces out of order')
  const descriptor = start + 4 * (count + 1) + 8 * index
  const place = list.u32(descriptor + 2)
  const isCompressed = (place & compressed) !== 0
  const offset = place & (compressed - 1)
  return {
    from,
    to,
    at: isCompressed ? offset / 2 : offset,
    width: isCompressed ? 1 : 2,
    changes: changesOf(list.u16(descriptor + 6), changes),
  }
}

const nothing = new Uint8Array(0)

/** [MS-DOC] Prm0 and Prm1: by number, or one short sprm of a few, of which those on tables are needed. */
function changesOf(prm: number, changes: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return changes[prm >> 1] ?? nothing
  const kind = (prm >> 1) & 0x7f
  if (kind === 0x18) return Uint8Array.of(0x16, 0x24, prm >> 8)
  return kind === 0x19 ? Uint8Array.of(0x17, 0x24, prm >> 8) : nothing
}

/** The characters from one to another, in which the pieces must leave no gap. */
export function textOfPieces(main: Bytes, pieces: readonly Piece[], end: number): string {
  const texts: string[] = []
  let reached = 0
  for (const { from, to, at, width } of pieces) {
    if (reached >= end) break
    if (from !== reached) throw new DamagedDoc('pieces out of order')
    const bytes = main.slice(at, at + (Math.min(to, end) - from) * width)
    texts.push(width === 1 ? compressedText(bytes) : wideText(bytes))
    reached = Math.min(to, end)
  }
  if (reached < end) throw new DamagedDoc('text is missing')
  return texts.join('')
}

/** One character for each place, also where half of a pair or a byte order mark stands. */
function wideText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (text.length !== bytes.length / 2) throw new DamagedDoc('text of another length')
  return text
}

/** Windows-1252 from 0x80 on, by hand: the decoder of Node 20 takes it for Latin-1. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function compressedText(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\x80-\x9f]/g,
    (char) => signs[char.charCodeAt(0) - 0x80] ?? char,
  )
}
