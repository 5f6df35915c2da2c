/** What a column of an agency's ledger of requests tells. */
export type LedgerField =
  | 'received'
  | 'applicant'
  | 'answered'
  | 'result'
  | 'ground'
  | 'name'
  | 'number'

export interface LedgerColumn {
  readonly field: LedgerField
  readonly label: string
  readonly hint: string
  /** Without it nothing can be counted. */
  readonly isNeeded: boolean
  /** How ledgers head such a column; the first ones are the surest. */
  readonly names: readonly string[]
}

/** Words of ledgers for one row or column of the form, beside its own label. */
export interface LedgerWords {
  /** The first of these ids that the form has; the id of a group stands for no single row. */
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** How a ledger of requests is counted into a table of the form. */
export interface LedgerRules {
  readonly table: string
  /** Rows of the table. */
  readonly received: string
  readonly carriedIn: string
  readonly carriedOver: string
  /** The row and the column that sum up all results and all applicants. */
  readonly resultsTotal: string
  readonly applicantsTotal: string
  readonly columns: readonly LedgerColumn[]
  /** A column whose name holds one of these is none of the above: 答复期限. */
  readonly otherColumns: readonly string[]
  readonly results: readonly LedgerWords[]
  readonly applicants: readonly LedgerWords[]
  /** What stands in place of a date or a result where there is none yet. */
  readonly notYet: readonly string[]
  /** How rows begin that are no request: 合计. */
  readonly noRequest: readonly string[]
}
