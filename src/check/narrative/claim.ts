import type { Address } from '../../template/address'
import type { Mention, State } from './mention'
import type { PlainText } from './plain-text'
import type { Quantity } from './quantity'

/** A figure of the text, or a word for 0, and what it says of the tables. */
export interface Claim {
  /** Id of a section, or `preamble`. */
  readonly section: string
  readonly paragraph: number
  /** In the paragraph's printed text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** In the unit of the cells where it is bound. */
  readonly value: Quantity
  /** What it was taken for, in Chinese; '' where that is unknown. */
  readonly means: string
  /** The cells that it is the sum of. */
  readonly addresses: readonly Address[]
  /** Undefined where a cell is blank. */
  readonly expected: number | undefined
  readonly state: State
  /** True for a figure that follows the tables. */
  readonly isLive: boolean
}

/** A claim with how it was read. */
export interface ReadClaim extends Claim {
  readonly mention: Mention
  /** The paragraph as it is printed, and as it was read. */
  readonly source: { readonly text: string; readonly plain: PlainText }
}
