import { type Address, addressOf, lineColumn } from './address'
import type { Block, Column, Line, Row, Table } from './template'
import { columnPaths, depthOf, type Path, rowPaths } from './tree'

export type GridRole = 'caption' | 'header' | 'label' | 'figure' | 'line'

/** One printed cell with its merges; a figure (or a line's figure) carries its address. */
export interface GridCell {
  readonly role: GridRole
  /** Label as printed; empty for figures. */
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly address?: Address
}

export type GridRow = readonly GridCell[]

/** How many of the grid's columns hold row labels. */
export function labelColumnsOf(table: Table): number {
  return Math.max(...table.blocks.map(labelDepth))
}

/** The printed table, row by row, as the official form merges it. */
export function gridOf(table: Table): GridRow[] {
  const labels = labelColumnsOf(table)
  const units = unitColumnsOf(table)
  return [
    ...table.blocks.flatMap((block) => blockRows(table, block, labels, units)),
    ...table.lines.map((line) => lineRow(table, line, labels + units)),
  ]
}

/** How many rows at the table's top are its header; 0 where several headers stand inside it. */
export function headerRowsOf(table: Table): number {
  const [block, ...others] = table.blocks
  return block && others.length === 0 ? depthOf(columnPaths(block)) : 0
}

/** The fewest columns that every block's columns can share evenly. */
function unitColumnsOf(table: Table): number {
  return table.blocks.map((block) => columnPaths(block).length).reduce(leastCommonMultiple, 1)
}

function labelDepth(block: Block): number {
  const rows = rowPaths(block)
  return rows.every(({ leaf }) => leaf.label === '') ? 0 : depthOf(rows)
}

function blockRows(table: Table, block: Block, labels: number, units: number): GridRow[] {
  const columns = columnPaths(block)
  const unit = units / columns.length
  const caption: GridCell[] =
    block.caption === undefined
      ? []
      : [{ role: 'caption', text: block.caption, colSpan: labels + units, rowSpan: 1 }]
  const body = rowPaths(block).map((row, index, rows) => [
    ...labelCells(row, rows[index - 1], rows, labels),
    ...columns.map((column) => figureCell(table, row, column, unit)),
  ])
  return [
    ...(caption.length > 0 ? [caption] : []),
    ...headerRows(block, columns, labels, unit),
    ...body,
  ]
}

function headerRows(
  block: Block,
  columns: readonly Path<Column>[],
  labels: number,
  unit: number,
): GridCell[][] {
  const depth = depthOf(columns)
  return Array.from({ length: depth }, (_, level) => [
    ...(level === 0 && labels > 0 ? [headerCell(block.corner ?? '', labels, depth)] : []),
    ...columns.flatMap((column, index) => {
      const nodes = [...column.groups, column.leaf]
      const node = nodes[level]
      if (!node || isSameNode(node, columns[index - 1], level)) return []
      const span = columns.filter((other) => isSameNode(node, other, level)).length
      const isLeaf = level === nodes.length - 1
      return [headerCell(node.label, span * unit, isLeaf ? depth - level : 1)]
    }),
  ])
}

function labelCells(
  row: Path<Row>,
  above: Path<Row> | undefined,
  rows: readonly Path<Row>[],
  labels: number,
): GridCell[] {
  if (labels === 0) return []
  const groups = row.groups.flatMap((group, level): GridCell[] => {
    if (above?.groups[level]?.id === group.id) return []
    const rowSpan = rows.filter((other) => other.groups[level]?.id === group.id).length
    return [{ role: 'label', text: group.label, colSpan: 1, rowSpan }]
  })
  const colSpan = labels - row.groups.length
  return [...groups, { role: 'label', text: row.leaf.label, colSpan, rowSpan: 1 }]
}

function figureCell(table: Table, row: Path<Row>, column: Path<Column>, unit: number): GridCell {
  const address = addressOf(table.id, row.leaf.id, column.leaf.id)
  return { role: 'figure', text: '', colSpan: unit, rowSpan: 1, address }
}

function lineRow(table: Table, line: Line, width: number): GridRow {
  const address = addressOf(table.id, line.id, lineColumn)
  return [{ role: 'line', text: line.label, colSpan: width, rowSpan: 1, address }]
}

function headerCell(text: string, colSpan: number, rowSpan: number): GridCell {
  return { role: 'header', text, colSpan, rowSpan }
}

function isSameNode(node: { id: string }, path: Path<Column> | undefined, level: number): boolean {
  return path !== undefined && [...path.groups, path.leaf][level]?.id === node.id
}

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
