import type { SourceItem, SourceRow } from './source'
import type { TableLabels } from './table-labels'
import { visible, wordsOf } from './words'

/** What is printed in an official table, in any format, and in no other official table. */
export type KindWords = ReadonlyMap<string, ReadonlySet<string>>

/** Shorter ones, such as 其他, turn up as pieces of other labels. */
const shortestWord = 3

export function kindWordsOf(labels: readonly TableLabels[]): KindWords {
  const ids = [...new Set(labels.map(({ table }) => table.id))]
  const all = new Map(
    ids.map((id) => [
      id,
      new Set(labels.filter(({ table }) => table.id === id).flatMap((table) => [...table.all])),
    ]),
  )
  return new Map(
    ids.map((id) => {
      const others = ids.filter((other) => other !== id)
      const own = [...(all.get(id) ?? [])].filter(
        (word) => word.length >= shortestWord && !others.some((other) => all.get(other)?.has(word)),
      )
      return [id, new Set(own)]
    }),
  )
}

export interface SortedRows {
  /** Rows of each official table, from every table of the document in which some stand. */
  readonly byTable: ReadonlyMap<string, readonly SourceRow[]>
  /** Tables that are none of the official ones. */
  readonly others: readonly (readonly SourceRow[])[]
}

/** Which official table each row belongs to: a row that does not say stands with the one before it. */
export function sortRows(items: readonly SourceItem[], kinds: KindWords): SortedRows {
  const byTable = new Map<string, SourceRow[]>()
  const others: (readonly SourceRow[])[] = []
  let previous: string | undefined
  for (const item of items) {
    if (item.type === 'text' && visible(item.text).length > 20) previous = undefined
    if (item.type !== 'table') continue
    const own = item.rows.map((row) => kindOf(row, kinds))
    const first = own.find((kind) => kind !== undefined) ?? continued(item.rows, previous)
    if (first === undefined) others.push(item.rows)
    previous = first
    item.rows.forEach((row, index) => {
      const kind = own[index] ?? previous
      if (kind !== undefined) {
        const rows = byTable.get(kind)
        if (rows) rows.push(row)
        else byTable.set(kind, [row])
      }
      previous = kind
    })
  }
  return { byTable, others }
}

/** A table without any known word right behind an official one goes on with it if it holds figures. */
function continued(rows: readonly SourceRow[], previous: string | undefined): string | undefined {
  const hasDigits = rows.some(({ cells }) => cells.some(({ text }) => /\d/.test(text)))
  return hasDigits ? previous : undefined
}

function kindOf({ cells }: SourceRow, kinds: KindWords): string | undefined {
  const words = cells.map(({ text }) => wordsOf(text)).filter(Boolean)
  const joined = words.join('')
  for (const [id, own] of kinds) {
    if (words.some((word) => own.has(word)) || own.has(joined)) return id
  }
  return undefined
}
