import type { LedgerField, LedgerRules } from '../template/ledger-rules'
import type { ColumnChoice, Header, LedgerRows } from './ledger'
import { noHeader } from './ledger'
import { textOfValue } from './value-text'
import { plainWords } from './words'

/** A header stands among the first rows, under titles and notes, and has at most so many rows. */
const searched = 30
const deepest = 3

export interface LedgerColumnName {
  /** Counted from 0. */
  readonly index: number
  /** As the header names it, with the cells above where the header has several rows. */
  readonly name: string
  readonly ownName: string
}

/** The fewest rows that name most of the fields; none where no row names two. */
export function findHeader(rows: LedgerRows, fieldsIn: (header: Header) => ColumnChoice): Header {
  let best: Header = noHeader
  let most = 1
  for (let depth = 1; depth <= deepest; depth++) {
    for (let first = 0; first + depth <= Math.min(rows.length, searched); first++) {
      const header = { first, last: first + depth - 1 }
      const found = Object.keys(fieldsIn(header)).length
      if (found > most) {
        most = found
        best = header
      }
    }
  }
  return best
}

/** Every column that has a name or a value. */
export function columnsOf(rows: LedgerRows, header: Header): LedgerColumnName[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const lines = rows.slice(header.first, header.last + 1).map((row) => row.map(textOfValue))
  return Array.from({ length: width }, (_, index) => nameOfColumn(lines, index))
}

/** Of merged cells only the first holds the text: in the rows above the last it stands for those after it. */
function nameOfColumn(lines: readonly (readonly string[])[], index: number): LedgerColumnName {
  const own = lines.map((line) => line[index] ?? '')
  const ownName = [...own].reverse().find((text) => text !== '') ?? ''
  const groups = lines.slice(0, -1).map((line, level) => {
    if (own[level] !== '') return own[level] ?? ''
    if (own.slice(0, level).some((text) => text !== '')) return ''
    const before = line.slice(0, index).reverse()
    return before.find((text) => text !== '') ?? ''
  })
  const isNamedBelow = (own[own.length - 1] ?? '') !== ''
  const parts = isNamedBelow ? [...groups, own[own.length - 1] ?? ''] : own
  return { index, name: parts.filter(Boolean).join(''), ownName }
}

/** The column for each field, as far as the names tell; each column serves one field. */
export function chooseColumns(
  columns: readonly LedgerColumnName[],
  rules: LedgerRules,
): ColumnChoice {
  const open = columns
    .filter(({ name }) => rules.otherColumns.every((word) => name.indexOf(word) < 0))
    .map(compared)
    .filter(({ names }) => names.length > 0)
  const chosen: Partial<Record<LedgerField, number>> = {}
  const taken = new Set<number>()
  for (const isLike of [isNamed, holdsName]) {
    for (const { field, names } of rules.columns) {
      if (chosen[field] !== undefined) continue
      const column = firstBy(names, open, (one, name) => !taken.has(one.index) && isLike(one, name))
      if (!column) continue
      chosen[field] = column.index
      taken.add(column.index)
    }
  }
  return chosen
}

/** A column's names as they are compared, its full one first; none where it has no name. */
interface Compared {
  readonly index: number
  readonly names: readonly string[]
}

/** 答复情况 over 日期 is 答复日期. */
const fillers = /情况|信息/g

function compared({ index, name, ownName }: LedgerColumnName): Compared {
  if (name === '') return { index, names: [] }
  return { index, names: [name, ownName, name.replace(fillers, '')].map(plainWords) }
}

function firstBy(
  names: readonly string[],
  columns: readonly Compared[],
  isLike: (column: Compared, name: string) => boolean,
): Compared | undefined {
  for (const name of names) {
    const found = columns.find((column) => isLike(column, name))
    if (found) return found
  }
  return undefined
}

function isNamed({ names }: Compared, wanted: string): boolean {
  return names.indexOf(wanted) >= 0
}

/** Short names are part of too many others. */
const shortestPart = 4
const longestName = 16

function holdsName({ names: [name = ''] }: Compared, wanted: string): boolean {
  return wanted.length >= shortestPart && name.length <= longestName && name.indexOf(wanted) >= 0
}
