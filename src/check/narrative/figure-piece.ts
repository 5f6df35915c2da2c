import type { Address } from '../../template/address'
import type { Subject } from '../../template/narrative-rule'
import { subjectNamed } from './memory'
import type { Mention } from './mention'
import type { Piece } from './pieces'
import { isUnknown, type Token } from './token'

/** A piece that holds a figure. */
export interface FigurePiece extends Piece {
  readonly figure: NonNullable<Piece['figure']>
  /** The lead, with the words before it where those are a clause without a figure of their own. */
  readonly words: readonly Token[]
}

/** A figure that follows the tables cannot differ from them. */
export function liveMention(piece: FigurePiece, addresses: readonly Address[]): Mention {
  const subject = piece.words.map(subjectNamed).find(isThere)
  const bound = subject && {
    subject,
    means: subject.name,
    readings: [{ addresses, isDoubtful: false }],
  }
  return { ...unbound(piece), bound, addresses, state: 'agrees' }
}

export function unbound(piece: FigurePiece): Mention {
  const { start, end, figure } = piece.figure
  return {
    piece,
    start,
    end,
    quantity: figure.quantity,
    unit: figure.unit,
    bound: undefined,
    proportion: undefined,
    state: 'unbound',
    addresses: [],
    expected: undefined,
    reason: undefined,
    isPlain: !piece.words.some(isUnknown),
  }
}

export function isThere(subject: Subject | undefined): subject is Subject {
  return subject !== undefined
}
