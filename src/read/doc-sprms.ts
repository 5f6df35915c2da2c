import { bytesIn } from './doc-bytes'

/** A property and its value ([MS-DOC] Prl). */
export interface Sprm {
  readonly code: number
  /** The value without its own length; where that is fixed, the value alone. */
  readonly operand: Uint8Array
}

/** Those that are needed, by their numbers in [MS-DOC]. */
export const sprm = {
  characterDeleted: 0x0800,
  characterInserted: 0x0801,
  characterHidden: 0x083c,
  characterSymbol: 0x6a09,
  characterRaised: 0x2a48,
  paragraphInTable: 0x2416,
  paragraphEndsRow: 0x2417,
  paragraphBreaksPage: 0x2407,
  paragraphOutline: 0x2640,
  paragraphList: 0x460b,
  paragraphDepth: 0x6649,
  paragraphEndsInnerCell: 0x244b,
  paragraphEndsInnerRow: 0x244c,
  /** Where in the data stream the properties lie that belong here. */
  paragraphElsewhere: 0x6646,
  paragraphElsewhereOld: 0x6645,
  tableElsewhere: 0x646b,
  tableDefinition: 0xd608,
  tableHeader: 0x3404,
  tableVerticalMerge: 0xd62b,
  tableMerge: 0x5624,
  tableSplit: 0x5625,
} as const

/** [MS-DOC] Sprm: how many bytes a value has, by the three highest bits; 0 where it says so itself. */
const lengths: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]
const tabStops = 0xc615

/** The list up to the first place where it is no list. */
export function readSprms(source: Uint8Array): Sprm[] {
  const bytes = bytesIn(source)
  const found: Sprm[] = []
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.u16(at)
    const fixed = lengths[code >> 13] ?? 0
    const isLong = code === sprm.tableDefinition
    if (isLong && at + 4 > bytes.length) break
    // TDefTableOperand: the length of a table's definition counts one byte more than follows.
    const from = at + 2 + (fixed > 0 ? 0 : isLong ? 2 : 1)
    const to = fixed > 0 ? from + fixed : from + lengthIn(bytes.u8(at + 2), isLong, source, at)
    if (to > bytes.length || to < from || (code === tabStops && bytes.u8(at + 2) === 255)) break
    found.push({ code, operand: source.subarray(from, to) })
    at = to
  }
  return found
}

function lengthIn(short: number, isLong: boolean, source: Uint8Array, at: number): number {
  return isLong ? short + 256 * (source[at + 3] ?? 0) - 1 : short
}
