import type { Table, TableCell, TableRow } from '../document/block'
import { type Label, labelRows } from './aligned-labels'
import { type AlignedLine, isNumbered } from './aligned-line'

interface PlacedRow {
  readonly at: number
  readonly label: Label | undefined
  readonly cells: TableRow
}

interface Group {
  readonly label: Label
  readonly members: readonly Label[]
}

const topLevel = /^[一二三四五六七八九十]+\s*、/
const lowest = /^\d/

/** The lines of a table, one row for each row of figures; labels that span rows stand before them. */
export function alignedTable(lines: readonly AlignedLine[]): Table {
  const { labels, others, bare } = labelRows(lines)
  const groups = groupsOf(labels)
  const heads = new Set(groups.map(({ label }) => label))
  const rows: PlacedRow[] = [
    ...others.map(({ index, words }) =>
      rowAt(
        index,
        words.map(({ text }) => text),
      ),
    ),
    ...bare.map(({ index, figures }) => rowAt(index, figures)),
    ...labels.filter((label) => !heads.has(label)).map((label) => rowOf(label, labels)),
  ].sort((one, two) => one.at - two.at)
  const spanned = rows.map(({ label, cells }) => {
    const group = label && groups.find(({ members }) => members[0] === label)
    return group ? [cell(textOf(group.label), spanOf(group, rows)), ...cells] : cells
  })
  return { type: 'table', name: '', widths: [], headerRows: 0, rows: spanned }
}

function rowAt(at: number, texts: readonly string[], label?: Label): PlacedRow {
  return { at, label, cells: texts.map((text) => cell(text)) }
}

/** A label of rows that stands beside them has a row of its own before the first of them. */
function rowOf(label: Label, labels: readonly Label[]): PlacedRow {
  const { row, firstLine } = label
  if (row) return rowAt(row.index, [textOf(label), ...row.figures], label)
  if (!topLevel.test(textOf(label))) return rowAt(firstLine - 0.5, [textOf(label)], label)
  const before = labels.filter((other) => {
    return other.row && topLevel.test(textOf(other)) && other.firstLine < firstLine
  })
  const last = before[before.length - 1]?.row?.index
  return rowAt(last === undefined ? firstLine - 0.5 : last + 0.5, [textOf(label)], label)
}

function spanOf({ members }: Group, rows: readonly PlacedRow[]): number {
  const places = members.map((member) => rows.findIndex(({ label }) => label === member))
  return Math.max(...places) - Math.min(...places) + 1
}

/**
 * A label without figures stands beside a run of rows whose numbers count up from 1; its own line is
 * anywhere among them.
 */
function groupsOf(labels: readonly Label[]): Group[] {
  const rows = labels.filter(({ row }) => row !== undefined)
  const runs: Label[][] = []
  for (const row of rows) {
    if (!lowest.test(textOf(row)) || !isNumbered(textOf(row))) continue
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    if (run && before && numberOf(row) > numberOf(before) && !isBetween(rows, before, row)) {
      run.push(row)
    } else runs.push([row])
  }
  const heads = labels.filter(
    (label) => !label.row && label.isNumbered && !topLevel.test(textOf(label)),
  )
  return runs.flatMap((members) => {
    const from = members[0]?.firstLine ?? 0
    const last = members[members.length - 1]
    const to = Math.max(last?.lastLine ?? 0, last?.row?.index ?? 0)
    const label = heads.find(({ firstLine }) => firstLine >= from - 1 && firstLine <= to)
    return label ? [{ label, members }] : []
  })
}

function isBetween(rows: readonly Label[], one: Label, two: Label): boolean {
  return rows.indexOf(two) - rows.indexOf(one) > 1
}

function numberOf(label: Label): number {
  return parseInt(textOf(label), 10)
}

function textOf({ pieces }: Label): string {
  return pieces.join('\n')
}

function cell(text: string, rowSpan = 1): TableCell {
  return { role: 'figure', text, colSpan: 1, rowSpan }
}
