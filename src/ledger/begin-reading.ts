import type { LedgerField, LedgerRules } from '../template/ledger-rules'
import { chooseColumns, columnsOf, findHeader, type LedgerColumnName } from './find-header'
import type { ColumnChoice, Header, LedgerReading, LedgerRows, WordChoice } from './ledger'

/** What the clerk chose for an earlier ledger. */
export interface RememberedReading {
  /** Names of columns; empty where a column that fits was not wanted. */
  readonly columns: Readonly<Partial<Record<LedgerField, string>>>
  readonly results: WordChoice
  readonly applicants: WordChoice
}

export const nothingRemembered: RememberedReading = { columns: {}, results: {}, applicants: {} }

/** How a ledger is read until the clerk decides otherwise. */
export function beginReading(
  rows: LedgerRows,
  rules: LedgerRules,
  { columns, results, applicants }: RememberedReading,
): LedgerReading {
  const columnsIn = (header: Header) => columnsFor(rows, header, rules, columns)
  const header = findHeader(rows, columnsIn)
  return { header, columns: columnsIn(header), results, applicants, assumesYear: false }
}

/** Columns as they were chosen before, where the ledger has one of that name; else by their names. */
export function columnsFor(
  rows: LedgerRows,
  header: Header,
  rules: LedgerRules,
  remembered: RememberedReading['columns'],
): ColumnChoice {
  const columns = columnsOf(rows, header)
  const kept = Object.entries(remembered).flatMap(([field, name]) => {
    const column = name === '' ? undefined : columns.find((one) => one.name === name)
    return column ? [[field, column.index] as const] : []
  })
  const taken = kept.map(([, index]) => index)
  const others = columns.filter(({ index }) => taken.indexOf(index) < 0)
  const byName = Object.entries(chooseColumns(others, rules)).filter(
    ([field]) => !isUnwanted(field, remembered) && kept.every(([one]) => one !== field),
  )
  return Object.fromEntries([...byName, ...kept])
}

function isUnwanted(field: string, remembered: RememberedReading['columns']): boolean {
  return remembered[field as LedgerField] === ''
}

/** What is worth remembering of a reading: names of columns, and words that are no free text. */
export function rememberable(
  rows: LedgerRows,
  reading: LedgerReading,
  rules: LedgerRules,
): RememberedReading {
  const columns = columnsOf(rows, reading.header)
  const byName = chooseColumns(columns, rules)
  const named = rules.columns.flatMap(({ field }) => {
    const name = nameAt(columns, reading.columns[field])
    const isWanted = name !== '' || byName[field] !== undefined
    return isWanted && reading.header.last >= 0 ? [[field, name] as const] : []
  })
  return {
    columns: Object.fromEntries(named),
    results: withoutFreeText(reading.results),
    applicants: withoutFreeText(reading.applicants),
  }
}

function nameAt(columns: readonly LedgerColumnName[], index: number | undefined): string {
  return columns.find((column) => column.index === index)?.name ?? ''
}

/** Longer ones are sentences, which may name persons. */
const longestWord = 24

function withoutFreeText(choice: WordChoice): WordChoice {
  return Object.fromEntries(Object.entries(choice).filter(([key]) => key.length <= longestWord))
}
