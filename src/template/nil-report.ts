/** A fact that only the agency knows, asked for in one field. */
export interface NilGap {
  readonly id: string
  readonly label: string
  readonly hint: string
}

/**
 * The report of an agency that received no request and had no reconsideration and no litigation. The
 * sentences are our own proposals; `{id}` stands for a gap and `{year}` for the report year.
 */
export interface NilReport {
  /** Tables in which every figure is 0 then. */
  readonly tables: readonly string[]
  /** The row that last year's report may have filled. */
  readonly carriedIn: { readonly table: string; readonly row: string }
  /** The table that it says nothing of; the clerk may say that it is all 0, too. */
  readonly otherTable: { readonly table: string; readonly statement: string }
  readonly gaps: readonly NilGap[]
  readonly texts: readonly { readonly section: string; readonly text: string }[]
  /** True where the fee statement of the last section is to say that nothing was charged. */
  readonly saysNoFees: boolean
}
