import type { Refusal } from './read-result'

/** A cell as the program wrote it; a date is midnight UTC of the day, or later on that day. */
export type SheetValue = string | number | boolean | Date | null

/** The rows of one sheet from its first row on, blank ones included. Of merged cells the first has the value. */
export interface Sheet {
  /** Empty for a text. */
  readonly name: string
  readonly rows: readonly (readonly SheetValue[])[]
}

/** The sheets of a file that hold anything, or one sentence that says what it is and what to do. */
export type SheetsResult = { readonly ok: true; readonly sheets: readonly Sheet[] } | Refusal

/** Above these a file is no ledger that an agency keeps by hand. */
export const largestSheetFile = 20 * 1024 * 1024
export const mostSheetRows = 20_000
export const mostSheetColumns = 200
