import type { LedgerRecord } from '../report/ledger-record'
import type { LedgerCount } from './count-ledger'
import { namelessPlace } from './place-in'

interface Counting {
  /** Name of the file; undefined for what was pasted. */
  readonly source: string | undefined
  readonly countedAt: string
  readonly year: number
}

const namedRows = 10

/** What is kept of a count: no word of the ledger, only where the rows stand that are not in it. */
export function recordOf(count: LedgerCount, { source, countedAt, year }: Counting): LedgerRecord {
  const rows = new Map<string, string[]>()
  for (const { kept, entry } of count.uncounted) {
    if (kept !== undefined) rows.set(kept, [...(rows.get(kept) ?? []), namelessPlace(entry.place)])
  }
  const uncounted = [...rows.values()].reduce((sum, { length }) => sum + length, 0)
  return {
    source: source ?? '',
    countedAt,
    year: String(year),
    counted: String(count.counted),
    uncounted: String(uncounted),
    reasons: [...rows].map(([reason, places]) => `${reason}：${sayPlaces(places)}`).join('；'),
  }
}

/** True where both say the same of the ledger, whenever they were made. */
export function isSameRecord(one: LedgerRecord, other: LedgerRecord): boolean {
  return (
    one.source === other.source &&
    one.year === other.year &&
    one.counted === other.counted &&
    one.uncounted === other.uncounted &&
    one.reasons === other.reasons
  )
}

function sayPlaces(places: readonly string[]): string {
  const first = places.slice(0, namedRows).join('、')
  return places.length > namedRows ? `${first}等 ${places.length} 行` : first
}
