import { lineColumn, partsOf } from './address'
import type { TableHelp } from './guide'
import type { Help, Table } from './template'
import { columnPaths, type Path, rowPaths } from './tree'

export interface HelpEntry {
  readonly id: string
  /** The label that it explains, as printed. */
  readonly label: string
  readonly help: Help
}

/** What helps with one figure: what its row counts, then its column, with the group that it stands in. */
export function helpAt(table: Table, address: string, help: TableHelp): HelpEntry[] {
  const { row, column } = partsOf(address)
  if (column === lineColumn) return linesHelp(table).filter(({ id }) => id === row)
  for (const block of table.blocks) {
    const ofRow = rowPaths(block).find(({ leaf }) => leaf.id === row)
    const ofColumn = columnPaths(block).find(({ leaf }) => leaf.id === column)
    if (!ofRow || !ofColumn) continue
    return unique([...entriesOn(ofRow, help).slice(-1), ...entriesOn(ofColumn, help).slice(-2)])
  }
  return []
}

/** All that the table explains, its rows before its columns, each with the groups that it stands in. */
export function allHelp(
  table: Table,
  help: TableHelp,
): { rows: HelpEntry[]; columns: HelpEntry[] } {
  const on = (paths: readonly Path<{ id: string; label: string }>[]) =>
    unique(paths.flatMap((path) => entriesOn(path, help, true)))
  return {
    rows: [...on(table.blocks.flatMap(rowPaths)), ...linesHelp(table)],
    columns: on(table.blocks.flatMap(columnPaths)),
  }
}

/** The lines below the table. */
function linesHelp({ lines }: Table): HelpEntry[] {
  return lines.flatMap(({ id, label, help }) => (help ? [{ id, label, help }] : []))
}

function entriesOn(
  { groups, leaf }: Path<{ id: string; label: string }>,
  texts: TableHelp,
  withGroups = false,
): HelpEntry[] {
  const nodes = [...groups, leaf]
  return nodes.flatMap(({ id, label }, depth) => {
    const help = texts[id]
    const over = withGroups ? nodes.slice(0, depth).map((group) => group.label) : []
    return help ? [{ id, label: [...over, label].join('＞'), help }] : []
  })
}

function unique(entries: readonly HelpEntry[]): HelpEntry[] {
  return entries.filter(
    ({ help }, index) => entries.findIndex((one) => one.help === help) === index,
  )
}
