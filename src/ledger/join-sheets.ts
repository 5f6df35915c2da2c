import type { LedgerRules } from '../template/ledger-rules'
import { beginReading, type RememberedReading } from './begin-reading'
import { columnsOf } from './find-header'
import type { LedgerRows } from './ledger'
import { placeIn } from './place-in'

export interface NamedRows {
  readonly name: string
  readonly rows: LedgerRows
}

/** Several sheets as one. */
export interface JoinedSheets {
  readonly rows: LedgerRows
  /** Where each of the rows stands, as people say it. */
  readonly places: readonly string[]
  /** Sheets that have other columns, or no header that is known. */
  readonly leftOut: readonly string[]
}

/** Sheets with the same columns, as one for each month; undefined where no two are alike. */
export function joinSheets(
  sheets: readonly NamedRows[],
  rules: LedgerRules,
  remembered: RememberedReading,
): JoinedSheets | undefined {
  const read = sheets.map((sheet, index) => ({
    sheet,
    place: { name: sheet.name, number: index + 1 },
    ...headed(sheet.rows, rules, remembered),
  }))
  const first = read.find(({ fields }) => fields.length >= fewestFields)
  if (!first) return undefined
  const alike = read.filter((one) => first.fields.every((name) => one.names.indexOf(name) >= 0))
  if (alike.length < 2) return undefined
  const parts = alike.map((one) => {
    const from = one === first ? 0 : one.last + 1
    const rows = one.sheet.rows.slice(from)
    return {
      rows:
        one === first
          ? rows
          : rows.map((row) => first.names.map((name) => row[one.names.indexOf(name)] ?? null)),
      places: rows.map((_, index) => placeIn(one.place, from + index)),
    }
  })
  return {
    rows: parts.flatMap(({ rows }) => rows),
    places: parts.flatMap(({ places }) => places),
    leftOut: read.filter((one) => alike.indexOf(one) < 0).map(({ sheet }) => sheet.name),
  }
}

const fewestFields = 2

/** Names of all columns, and of those that tell a field. */
function headed(rows: LedgerRows, rules: LedgerRules, remembered: RememberedReading) {
  const { header, columns } = beginReading(rows, rules, remembered)
  const names = header.last < 0 ? [] : columnsOf(rows, header).map(({ name }) => name)
  const fields = Object.values(columns).flatMap((index) => names[index] ?? [])
  return { last: header.last, names, fields }
}
