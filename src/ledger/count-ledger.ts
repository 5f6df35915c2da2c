import { type Address, partsOf } from '../template/address'
import { entriesOf, type LedgerEntry } from './entries'
import { isPending, type JudgedWords, type Judgement, judgeEntry } from './judge-entry'
import type { LedgerReading, LedgerRows } from './ledger'
import type { LedgerForm } from './ledger-form'
import { type Reading, usesOf, type WordUse } from './ledger-words-used'
import { alikeRows, numberedTwice } from './repeated'
import { wordsOfEntries } from './words-of-entries'

/** A row that is in no cell. */
export interface Uncounted {
  readonly entry: LedgerEntry
  /** `fault`: to be put right; the others belong into no cell of this year. */
  readonly kind: 'fault' | 'other-year' | 'no-request'
  readonly reason: string
  /** Of a fault: the same without any words of the ledger. */
  readonly kept?: string
}

/** A row that is counted, with something to look at. */
export interface Doubt {
  readonly entry: LedgerEntry
  readonly text: string
}

export interface LedgerCount {
  /** The requests behind each cell that has any. */
  readonly cells: ReadonlyMap<Address, readonly LedgerEntry[]>
  readonly counted: number
  readonly uncounted: readonly Uncounted[]
  readonly doubts: readonly Doubt[]
  readonly results: readonly WordUse[]
  readonly applicants: readonly WordUse[]
  /** How many rows have a date that lacks its year. */
  readonly withoutYear: number
}

/**
 * Every row that says anything is counted into two cells of one column, or is among the uncounted.
 * `places` says where the rows stand, where that is not their number.
 */
export function countLedger(
  rows: LedgerRows,
  reading: LedgerReading,
  form: LedgerForm,
  year: number,
  places: readonly string[] = [],
): LedgerCount {
  const entries = entriesOf(rows, reading, form.rules, places)
  const requests = entries.filter(({ noRequest }) => noRequest === undefined)
  const twice = numberedTwice(requests)
  const words = wordsOfEntries(requests, form)
  const judged = entries.map((entry): Judged => {
    const read = words.get(entry)
    return read
      ? { entry, words: read, verdict: judge(entry, read, twice.get(entry)) }
      : { entry, verdict: { type: 'no-request', reason: entry.noRequest ?? '' } }
  })
  const counted = judged.flatMap(({ entry, verdict }) =>
    verdict.type === 'counted' ? [{ entry, ...verdict }] : [],
  )
  const results = judged.flatMap((one) => resultAskedFor(one, form) ?? [])
  const applicants = judged.flatMap((one) => applicantAskedFor(one) ?? [])
  return {
    cells: cellsOf(counted),
    counted: counted.length,
    uncounted: judged.flatMap(({ entry, verdict }) => uncountedOf(entry, verdict)),
    doubts: doubtsOn(counted, alikeRows(requests)),
    results: usesOf(results, form.results, reading.results),
    applicants: usesOf(applicants, form.applicants, reading.applicants),
    withoutYear: judged.filter(({ verdict }) => verdict.type === 'fault' && verdict.lacksYear)
      .length,
  }

  function judge(entry: LedgerEntry, read: JudgedWords, before: string | undefined): Judgement {
    if (before === undefined) return judgeEntry(entry, read, form, reading, year)
    const reason = `编号“${entry.texts.number}”与${before}相同，没有重复计`
    return { type: 'fault', reason, kept: '编号与前面的行相同' }
  }
}

interface Judged {
  readonly entry: LedgerEntry
  /** Of a request. */
  readonly words?: JudgedWords
  readonly verdict: Verdict
}

type Verdict = Judgement | { readonly type: 'no-request'; readonly reason: string }

function uncountedOf(entry: LedgerEntry, verdict: Verdict): Uncounted[] {
  if (verdict.type === 'counted') return []
  const { type: kind, reason } = verdict
  return [{ entry, kind, reason, ...(kind === 'fault' && { kept: verdict.kept }) }]
}

type Counted = Judgement & { readonly type: 'counted'; readonly entry: LedgerEntry }

/** Words of rows that belong to another year are not asked about. */
function applicantAskedFor({ verdict, words }: Judged): Reading | undefined {
  const isAsked = verdict.type !== 'other-year' && words?.applicant.text !== ''
  return isAsked ? words?.applicant : undefined
}

/** Nor is the result of what is carried over. */
function resultAskedFor({ verdict, words }: Judged, { rules }: LedgerForm): Reading | undefined {
  if (verdict.type === 'other-year' || !words || isPending(words.result.text, rules)) {
    return undefined
  }
  const isCarriedOver =
    verdict.type === 'counted' && partsOf(verdict.addresses[1]).row === rules.carriedOver
  return isCarriedOver ? undefined : words.result
}

function cellsOf(counted: readonly Counted[]): ReadonlyMap<Address, readonly LedgerEntry[]> {
  const cells = new Map<Address, LedgerEntry[]>()
  for (const { entry, addresses } of counted) {
    for (const address of addresses) {
      const there = cells.get(address)
      if (there) there.push(entry)
      else cells.set(address, [entry])
    }
  }
  return cells
}

function doubtsOn(
  counted: readonly Counted[],
  alike: ReadonlyMap<LedgerEntry, string>,
): readonly Doubt[] {
  return counted.flatMap(({ entry, doubts }) => {
    const same = alike.get(entry)
    const texts =
      same === undefined ? doubts : [...doubts, `与${same}完全相同，请核对是不是登记了两次`]
    return texts.map((text) => ({ entry, text }))
  })
}
