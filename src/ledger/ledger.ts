import type { LedgerField } from '../template/ledger-rules'

/** One cell of a sheet as a program wrote it; dates are midnight UTC of the day. */
export type LedgerValue = string | number | boolean | Date | null

/** The rows of one sheet from its first row on, blank ones included. */
export type LedgerRows = readonly (readonly LedgerValue[])[]

/** Which rows name the columns, counted from 0; none where `last` is before `first`. */
export interface Header {
  readonly first: number
  readonly last: number
}

export const noHeader: Header = { first: 0, last: -1 }

/** The place of each field's column, counted from 0. */
export type ColumnChoice = Readonly<Partial<Record<LedgerField, number>>>

/** Row or column of the form, by the words that the clerk chose it for. */
export type WordChoice = Readonly<Record<string, string>>

/** All that the clerk decides on how a ledger is read. */
export interface LedgerReading {
  readonly header: Header
  readonly columns: ColumnChoice
  readonly results: WordChoice
  readonly applicants: WordChoice
  /** Dates without a year are of the report year. */
  readonly assumesYear: boolean
}
