import type { JoinedSheets } from '../../../ledger/join-sheets'
import type { LedgerReading, LedgerRows } from '../../../ledger/ledger'
import type { Sheet } from '../../../read/sheet'

/** A ledger that was read, and how the clerk has it understood. Lasts as long as the step is shown. */
export interface LedgerSource {
  /** The file's name; undefined for what was pasted. */
  readonly name: string | undefined
  readonly sheets: readonly Sheet[]
  /** The sheet that is counted, by its place; `allSheets` for all that have the same columns. */
  readonly sheet: number
  readonly rows: LedgerRows
  /** Where the rows stand; empty where that is their number. */
  readonly places: readonly string[]
  /** All sheets with the same columns, where there are several. */
  readonly joined: JoinedSheets | undefined
  readonly reading: LedgerReading
}

export const allSheets = -1

export type LedgerState =
  | { readonly type: 'none' }
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'read'; readonly source: LedgerSource }
