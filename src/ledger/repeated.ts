import type { LedgerEntry } from './entries'

/** Rows whose number an earlier row has, with where that stands. */
export function numberedTwice(entries: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, string> {
  return repeated(entries, ({ texts }) => texts.number)
}

/** Rows that say the same as an earlier one in every cell, with where that stands. */
export function alikeRows(entries: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, string> {
  return repeated(entries, ({ whole }) => whole)
}

function repeated(
  entries: readonly LedgerEntry[],
  keyOf: (entry: LedgerEntry) => string,
): ReadonlyMap<LedgerEntry, string> {
  const first = new Map<string, string>()
  const again = new Map<LedgerEntry, string>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const before = first.get(key)
    if (key === '') continue
    if (before === undefined) first.set(key, entry.place)
    else again.set(entry, before)
  }
  return again
}
