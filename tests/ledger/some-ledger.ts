import { beginReading, nothingRemembered } from '../../src/ledger/begin-reading'
import { countLedger, type LedgerCount } from '../../src/ledger/count-ledger'
import type { LedgerReading, LedgerRows } from '../../src/ledger/ledger'
import { type LedgerForm, ledgerFormOf } from '../../src/ledger/ledger-form'
import { ledgerRules } from '../../templates/ledger-rules'
import { formForYear } from '../template/every-form'

export const header = ['收到日期', '申请人类型', '答复日期', '答复类型', '编号', '申请人']

const forms = new Map([2020, 2021, 2024].map((year) => [year, formOf(year)]))

export function ledgerForm(year: number): LedgerForm {
  return forms.get(year) ?? formOf(year)
}

function formOf(year: number): LedgerForm {
  const form = ledgerFormOf(formForYear(year), ledgerRules)
  if (!form) throw new Error(`no table to count into for ${year}`)
  return form
}

export function readingOf(rows: LedgerRows, parts: Partial<LedgerReading> = {}): LedgerReading {
  return { ...beginReading(rows, ledgerRules, nothingRemembered), ...parts }
}

/** The ledger counted as it is read without any choice of the clerk. */
export function countOf(
  rows: LedgerRows,
  year = 2024,
  parts: Partial<LedgerReading> = {},
): LedgerCount {
  return countLedger(rows, readingOf(rows, parts), ledgerForm(year), year)
}

/** Cells with how many requests are behind each, without the table's name. */
export function figuresOf({ cells }: LedgerCount): Record<string, number> {
  return Object.fromEntries(
    [...cells].map(([address, entries]) => [address.replace('requests/', ''), entries.length]),
  )
}

/** Why the rows are not counted, by row number. */
export function reasonsOf({ uncounted }: LedgerCount): Record<number, string> {
  return Object.fromEntries(uncounted.map(({ entry, reason }) => [entry.row, reason]))
}
