import type { LedgerField, LedgerRules } from '../template/ledger-rules'
import { columnsOf } from './find-header'
import type { LedgerReading, LedgerRows, LedgerValue } from './ledger'
import { readLedgerDay } from './ledger-day'
import { placeIn } from './place-in'
import { textOfValue } from './value-text'
import { plainWords } from './words'

/** One row of the ledger that says anything. */
export interface LedgerEntry {
  /** Counted from 1. */
  readonly row: number
  /** Where it stands, as people say it: 第 5 行. */
  readonly place: string
  readonly values: Readonly<Partial<Record<LedgerField, LedgerValue>>>
  readonly texts: Readonly<Record<LedgerField, string>>
  /** All of the row, to find rows that are alike. */
  readonly whole: string
  /** Why the row is no request; undefined for a request. */
  readonly noRequest?: string
}

/** The rows under the header, without those that are blank altogether. */
export function entriesOf(
  rows: LedgerRows,
  reading: LedgerReading,
  rules: LedgerRules,
  places: readonly string[] = [],
): LedgerEntry[] {
  const heads = columnsOf(rows, reading.header)
  return rows.flatMap((cells, index) => {
    const texts = cells.map(textOfValue)
    if (index <= reading.header.last || texts.every((text) => text === '')) return []
    const place = places[index] ?? placeIn(undefined, index)
    const entry = entryOf(cells, { row: index + 1, place, whole: texts.join('\t') }, reading)
    const noRequest = whyNoRequest(entry, texts, rules, (column) => heads[column]?.ownName)
    return [noRequest === undefined ? entry : { ...entry, noRequest }]
  })

  function whyNoRequest(
    { texts, values }: LedgerEntry,
    all: readonly string[],
    { noRequest }: LedgerRules,
    headAt: (column: number) => string | undefined,
  ): string | undefined {
    if (tellingFields.every((field) => texts[field] === '')) {
      return '收到日期、申请人类型、答复各列都是空的'
    }
    const { received } = reading.columns
    const head = received === undefined ? undefined : headAt(received)
    if (reading.header.last >= 0 && head !== undefined && head !== '' && texts.received === head) {
      return '重复的表头'
    }
    const first = plainWords(all.find((text) => text !== '') ?? '')
    const isNoted = noRequest.some((word) => first.indexOf(word) === 0)
    return isNoted && readLedgerDay(values.received).type !== 'day'
      ? `以“${first.slice(0, 6)}”开头，不是一件申请`
      : undefined
  }
}

const tellingFields = ['received', 'applicant', 'answered', 'result'] as const

function entryOf(
  cells: readonly LedgerValue[],
  where: Pick<LedgerEntry, 'row' | 'place' | 'whole'>,
  { columns }: LedgerReading,
): LedgerEntry {
  const at = (field: LedgerField): LedgerValue => {
    const column = columns[field]
    return column === undefined ? null : (cells[column] ?? null)
  }
  const text = (field: LedgerField) => textOfValue(at(field))
  return {
    ...where,
    values: { received: at('received'), answered: at('answered') },
    texts: {
      received: text('received'),
      applicant: text('applicant'),
      answered: text('answered'),
      result: text('result'),
      ground: text('ground'),
      name: text('name'),
      number: text('number'),
    },
  }
}
