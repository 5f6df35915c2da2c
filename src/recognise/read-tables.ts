import { lineColumn, partsOf } from '../template/address'
import type { TemplateLibrary } from '../template/library'
import { templateForYear } from '../template/library'
import type { Section } from '../template/template'
import { type Candidate, type ChosenTable, candidatesIn, chooseFormat } from './choose-format'
import { flatTables } from './flat-tables'
import type { Remark } from './recognised'
import { note, warn } from './remarks'
import type { SourceItem, SourceRow, SourceText } from './source'
import { kindWordsOf, sortRows } from './table-kinds'
import { visible } from './words'

export interface ReadTables {
  readonly tables: readonly ChosenTable[]
  /** Lines of text that turned out to be cells. */
  readonly consumed: ReadonlySet<SourceText>
  readonly remarks: readonly Remark[]
}

/** Finds the official tables in a document and reads each in the format that it follows. */
export function readTables(
  items: readonly SourceItem[],
  library: TemplateLibrary,
  sections: readonly Section[],
  year: number | undefined,
): ReadTables {
  const candidates = candidatesIn(library, year ?? new Date(0).getUTCFullYear())
  const labels = candidates.map((candidate) => candidate.labels)
  const kinds = kindWordsOf(labels)
  const { byTable, others } = sortRows(items, kinds)
  const flat = flatTables(items, labels, kinds).filter(({ id }) => !byTable.has(id))
  const rowsOf = (id: string) => byTable.get(id) ?? flat.find((table) => table.id === id)?.rows
  const preferred = year === undefined ? undefined : templateForYear(library, year)?.id
  const found = [...kinds.keys()].map((id) => {
    const name = nameOfTable(id, sections)
    const rows = rowsOf(id)
    const ofTable = candidates.filter((candidate) => candidate.labels.table.id === id)
    return { id, name, table: rows && read(rows, ofTable, preferred, name) }
  })
  const tables = found.flatMap(({ table }) => table ?? [])
  return {
    tables,
    consumed: new Set(flat.flatMap((table) => [...table.items])),
    remarks: [
      ...found.flatMap(({ name, table }) => (table ? table.match.remarks : [sayMissing(name)])),
      ...others.flatMap(sayOther),
    ],
  }
}

/** A table without a single known row is not there, whatever headers remind of it. */
function read(
  rows: readonly SourceRow[],
  candidates: readonly Candidate[],
  preferred: string | undefined,
  name: string,
): ChosenTable | undefined {
  const chosen = chooseFormat(rows, candidates, preferred, name)
  return chosen && chosen.match.known > 0 ? chosen : undefined
}

/** `第三部分的表格` */
function nameOfTable(id: string, sections: readonly Section[]): string {
  const heading = sections.find(({ table }) => table === id)?.heading ?? ''
  return `第${heading.slice(0, heading.indexOf('、'))}部分的表格`
}

function sayMissing(name: string): Remark {
  return warn('missing-table', `没有找到${name}，各格留空。`)
}

function sayOther(rows: readonly SourceRow[]): Remark[] {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => visible(text))).filter(Boolean)
  if (texts.length === 0) return []
  const stood = texts.slice(0, 6).join('、')
  const sentence = `有一个表格（${stood}${texts.length > 6 ? '……' : ''}）不是年报的三张表，没有读取。`
  return [note('other-table', sentence, { stood, place: rows[0]?.place })]
}

/** Regional lines that a table holds. */
export function linesIn({ match }: ChosenTable): string[] {
  return match.cells
    .map(({ address }) => partsOf(address))
    .filter(({ column }) => column === lineColumn)
    .map(({ row }) => row)
}
