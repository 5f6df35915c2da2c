/**
 * What a table was counted from. Of the ledger itself it holds nothing but where the rows stand that
 * were not counted; all texts, so that it is undone together with the figures.
 */
export interface LedgerRecord {
  /** Name of the file; empty for what was pasted. */
  readonly source: string
  /** ISO 8601; empty where nothing was counted. */
  readonly countedAt: string
  /** The report year that was counted. */
  readonly year: string
  /** How many requests are in the figures. */
  readonly counted: string
  /** How many rows should be and are not. */
  readonly uncounted: string
  /** Those rows, by why they were not counted. */
  readonly reasons: string
}

export const noLedgerRecord: LedgerRecord = {
  source: '',
  countedAt: '',
  year: '',
  counted: '',
  uncounted: '',
  reasons: '',
}

export function sayLedger({ source }: Pick<LedgerRecord, 'source'>): string {
  return source === '' ? '粘贴的台账' : `台账“${source}”`
}
