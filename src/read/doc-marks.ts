import { bytesIn } from './doc-bytes'
import type { FormattingAt } from './doc-formatting'
import type { Piece } from './doc-pieces'
import { readSprms, type Sprm, sprm } from './doc-sprms'

/** What holds for single characters, by their place in the text. */
export interface Marks {
  /** Bits of `mark`. */
  readonly bits: Uint8Array
  /** Characters of symbol fonts by their place; undefined in the table where they have no meaning. */
  readonly symbols: ReadonlyMap<number, number>
}

export const mark = { hidden: 1, deleted: 2, inserted: 4, raised: 8 } as const

const bitOf: ReadonlyMap<number, number> = new Map([
  [sprm.characterHidden, mark.hidden],
  [sprm.characterDeleted, mark.deleted],
  [sprm.characterInserted, mark.inserted],
  [sprm.characterRaised, mark.raised],
])

export function readMarks(pieces: readonly Piece[], length: number, at: FormattingAt): Marks {
  const bits = new Uint8Array(length)
  const symbols = new Map<number, number>()
  for (const piece of pieces) {
    const changes = readSprms(piece.changes)
    let character = piece.from
    while (character < Math.min(piece.to, length)) {
      const found = at(piece.at + (character - piece.from) * piece.width)
      const end = found ? characterAt(piece, found.to) : piece.to
      const sprms = [...(found?.sprms ?? []), ...changes]
      const bit = bitsOf(sprms)
      if (bit !== 0) bits.fill(bit, character, Math.min(end, length))
      const symbol = symbolIn(sprms)
      if (symbol !== undefined) symbols.set(character, symbol)
      character = Math.max(end, character + 1)
    }
  }
  return { bits, symbols }
}

/** The character that begins at or behind a byte of its piece. */
function characterAt({ from, to, at, width }: Piece, byte: number): number {
  return Math.min(to, from + Math.ceil((byte - at) / width))
}

/** [MS-DOC] ToggleOperand: 1 is on, 0 off; 128 and 129 are as the style says, or the contrary. Raised is 1, lowered 2. */
function bitsOf(sprms: readonly Sprm[]): number {
  let bits = 0
  for (const { code, operand } of sprms) {
    const bit = bitOf.get(code)
    if (bit === undefined) continue
    const [value = 0] = operand
    const isOn = value === 1 || value === 2 || value === 129
    bits = isOn ? bits | bit : bits & ~bit
  }
  return bits
}

/** [MS-DOC] CSymbolOperand: a font, and a character of it. */
function symbolIn(sprms: readonly Sprm[]): number | undefined {
  const found = sprms.find(({ code }) => code === sprm.characterSymbol)
  return found && bytesIn(found.operand).u16(2)
}
