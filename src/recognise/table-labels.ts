import type { Block, Column, ColumnNode, Line, Row, RowNode, Table } from '../template/template'
import { columnPaths, type Path, rowPaths } from '../template/tree'
import { wordsOf } from './words'

/** A row of figures that a table prints, as the recogniser looks for it. */
export interface WantedRow {
  readonly id: string
  readonly label: string
  readonly words: string
  /** Labels of the groups that it stands in, outermost first. */
  readonly groups: readonly string[]
  /** How many of these groups the row above stands in too: their cells go on from there. */
  readonly continuing: number
  readonly block: Block
  readonly columns: readonly Path<Column>[]
}

/** What one official table prints. */
export interface TableLabels {
  readonly table: Table
  readonly rows: readonly WantedRow[]
  readonly lines: readonly { readonly line: Line; readonly words: string }[]
  /** Captions, corners, columns and their groups, as words. */
  readonly header: ReadonlySet<string>
  /** Groups of rows, as words. */
  readonly groups: ReadonlySet<string>
  /** Everything that is printed in it, as words. */
  readonly all: ReadonlySet<string>
}

export function labelsOf(table: Table): TableLabels {
  const rows = table.blocks.flatMap(wantedRows)
  const lines = table.lines.map((line) => ({ line, words: wordsOf(line.label) }))
  const header = new Set(table.blocks.flatMap(headerLabels).map(wordsOf).filter(Boolean))
  const groups = new Set(rows.flatMap((row) => row.groups.map(wordsOf)))
  const own = [...rows.map(({ words }) => words), ...lines.map(({ words }) => words)]
  return { table, rows, lines, header, groups, all: new Set([...header, ...groups, ...own]) }
}

function wantedRows(block: Block): WantedRow[] {
  const columns = columnPaths(block)
  return rowPaths(block).map((path, index, paths) => ({
    id: path.leaf.id,
    label: path.leaf.label,
    words: wordsOf(path.leaf.label),
    groups: path.groups.map(({ label }) => label),
    continuing: sharedGroups(path, paths[index - 1]),
    block,
    columns,
  }))
}

function sharedGroups(path: Path<Row>, above: Path<Row> | undefined): number {
  return path.groups.filter((group, level) => above?.groups[level]?.id === group.id).length
}

function headerLabels({ caption, corner, columns }: Block): string[] {
  return [caption ?? '', corner ?? '', ...columns.flatMap(labelsBelow)]
}

function labelsBelow(node: ColumnNode | RowNode): string[] {
  return 'columns' in node ? [node.label, ...node.columns.flatMap(labelsBelow)] : [node.label]
}
