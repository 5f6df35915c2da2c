import type { Address } from '../../template/address'
import type { Subject } from '../../template/narrative-rule'
import type { Piece } from './pieces'
import type { Quantity } from './quantity'

/** One way to understand a figure: the cells whose sum it would be. */
export interface Reading {
  readonly addresses: readonly Address[]
  readonly isDoubtful: boolean
}

export interface Bound {
  /** What the figure was taken for, in Chinese. */
  readonly means: string
  readonly subject: Subject
  /** The likeliest first; none for a subject that stands in no table. */
  readonly readings: readonly Reading[]
}

export type State = 'agrees' | 'differs' | 'question' | 'unbound' | 'open'

/** A statement of a paragraph as it was judged. */
export interface Mention {
  readonly piece: Piece
  readonly start: number
  readonly end: number
  readonly quantity: Quantity
  readonly unit: string
  readonly bound: Bound | undefined
  /** What a growth, a share or a rate was taken for. */
  readonly proportion: string | undefined
  readonly state: State
  readonly addresses: readonly Address[]
  readonly expected: number | undefined
  /** The year of the tables that it was held against, where that is not the report year. */
  readonly year?: number
  /** Why a difference may be right, or what is doubtful. */
  readonly reason: string | undefined
  /** True where no unknown word stands beside it. */
  readonly isPlain: boolean
}
