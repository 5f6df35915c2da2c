import { type Address, addressOf, lineColumn } from './address'
import type { Block, Column, FigureKind, Line, Row, Table, Template } from './template'
import { columnPaths, leavesNamed, type Path, rowPaths } from './tree'

/** One figure that the form asks for. */
export interface Cell {
  readonly address: Address
  readonly table: Table
  readonly kind: FigureKind
  /** Row label with the labels of its groups; empty where the form prints none. */
  readonly rowName: string
  /** Column label, with its groups where the label alone would be ambiguous. */
  readonly columnName: string
  /** For a total: the cells that it is the sum of. Where both directions declare one, along the row. */
  readonly parts?: readonly Address[]
}

/** A template with every cell laid out. */
export interface Form {
  readonly template: Template
  readonly cells: ReadonlyMap<Address, Cell>
}

/** The cell's full name, as screen readers and messages say it: row label，column label. */
export function nameOf(cell: Cell): string {
  return [cell.rowName, cell.columnName].filter(Boolean).join('，')
}

export function createForm(template: Template): Form {
  const cells = template.tables.flatMap((table) => [
    ...table.blocks.flatMap((block) => cellsOfBlock(table, block)),
    ...table.lines.map((line) => cellOfLine(table, line)),
  ])
  return { template, cells: new Map(cells.map((cell) => [cell.address, cell])) }
}

export function tableOf(form: Form, id: string): Table {
  const table = form.template.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`${form.template.id} has no table ${id}`)
  return table
}

export function cellsOfTable(form: Form, table: string): Cell[] {
  return [...form.cells.values()].filter((cell) => cell.table.id === table)
}

function cellOfLine(table: Table, line: Line): Cell {
  const address = addressOf(table.id, line.id, lineColumn)
  return { address, table, kind: line.kind, rowName: line.label, columnName: '' }
}

function cellsOfBlock(table: Table, block: Block): Cell[] {
  const rows = rowPaths(block)
  const columns = columnPaths(block)
  return rows.flatMap((row) =>
    columns.map((column): Cell => {
      const parts = partsOfTotal(table, row.leaf, column.leaf, rows, columns)
      return {
        address: addressOf(table.id, row.leaf.id, column.leaf.id),
        table,
        kind: column.leaf.kind,
        rowName: joined(row),
        columnName: isUnique(column, columns) ? column.leaf.label : joined(column),
        ...(parts && { parts }),
      }
    }),
  )
}

function partsOfTotal(
  table: Table,
  row: Row,
  column: Column,
  rows: readonly Path<Row>[],
  columns: readonly Path<Column>[],
): Address[] | undefined {
  if (column.sumOf) {
    return leavesNamed(columns, column.sumOf).map((part) => addressOf(table.id, row.id, part.id))
  }
  if (row.sumOf) {
    return leavesNamed(rows, row.sumOf).map((part) => addressOf(table.id, part.id, column.id))
  }
  return undefined
}

function joined(path: Path<{ id: string; label: string }>): string {
  return [...path.groups, path.leaf].map((node) => node.label).join('')
}

function isUnique(column: Path<Column>, columns: readonly Path<Column>[]): boolean {
  return columns.filter(({ leaf }) => leaf.label === column.leaf.label).length === 1
}

export function cellAt(form: Form, address: Address): Cell {
  const cell = form.cells.get(address)
  if (!cell) throw new Error(`${form.template.id} has no cell ${address}`)
  return cell
}
