import type { Block, Table, TableCell } from '../../src/document/block'
import { layOutReport } from '../../src/document/lay-out'
import { placesOf } from '../../src/document/places'
import { printedAt } from '../../src/report/report'
import { fullReport } from '../recognise/full-report'
import { type Dice, mutateTable, tableMutations } from '../recognise/mutate'
import { oneOf } from './fuzz-damage'

/** A report of which is known what stands in each cell, however its tables were damaged since. */
export interface Known {
  readonly blocks: readonly Block[]
  /** Of each row of the form, the address that belongs into each column. */
  readonly columns: Columns
  readonly figures: ReadonlyMap<string, string>
  /** What was done to it, in words. */
  readonly done: readonly string[]
}

type Columns = ReadonlyMap<string, ReadonlyMap<number, string>>

/** Undamaged. */
export const wholeReports = [2019, 2020, 2025].map((year): Known => {
  const report = fullReport(year)
  const blocks = layOutReport(report)
  const figures = new Map([...report.form.cells.keys()].map((at) => [at, printedAt(report, at)]))
  return { blocks, columns: columnsOf(blocks), figures, done: [String(year)] }
})

/** After these a figure can stand under another column than its own. */
const shifting = ['a cell is doubled', 'a cell is dropped', 'two rows change places']

/** A report with figures changed, or its tables damaged, or both. */
export function damagedReport(dice: Dice): Known {
  let known = oneOf(wholeReports, dice)
  if (dice(2) === 0) {
    for (let count = 1 + dice(3); count > 0; count -= 1) known = withOtherFigure(known, dice)
  }
  for (let count = dice(3); count > 0; count -= 1) {
    const [name, mutate] = oneOf(Object.entries(tableMutations), dice)
    const blocks = mutateTable(known.blocks, mutate, dice)
    known = { ...known, blocks, done: [...known.done, name] }
  }
  return known
}

/** What may be read at an address: its figure, and that which a shifted row prints in its place. */
export function truthOf({ blocks, columns, figures, done }: Known): (address: string) => string[] {
  const isShifted = done.some((name) => shifting.includes(name))
  const printed = isShifted ? blocks.flatMap((block) => shiftedIn(block, columns)) : []
  return (address) => [
    figures.get(address) ?? '',
    ...printed.flatMap(([at, text]) => (at === address ? [text] : [])),
  ]
}

function withOtherFigure(known: Known, dice: Dice): Known {
  const address = oneOf([...known.figures.keys()], dice)
  const figure = String(dice(oneOf([10, 100, 100_000], dice)))
  return {
    ...known,
    blocks: known.blocks.map((block) =>
      block.type === 'table' ? withFigure(block, address, figure) : block,
    ),
    figures: new Map(known.figures).set(address, figure),
    done: [...known.done, `${address} is ${figure}`],
  }
}

function withFigure(table: Table, address: string, figure: string): Table {
  const change = (cell: TableCell) => (cell.address === address ? { ...cell, text: figure } : cell)
  return { ...table, rows: table.rows.map((row) => row.map(change)) }
}

function columnsOf(blocks: readonly Block[]): Columns {
  const columns = new Map<string, Map<number, string>>()
  for (const block of blocks) {
    for (const { cell, column } of block.type === 'table' ? placesOf(block) : []) {
      if (cell.address === undefined) continue
      const row = columns.get(rowOf(cell.address)) ?? new Map<number, string>()
      columns.set(rowOf(cell.address), row.set(column, cell.address))
    }
  }
  return columns
}

/** Figures with the address in whose column they stand now. */
function shiftedIn(block: Block, columns: Columns): (readonly [string, string])[] {
  if (block.type !== 'table') return []
  return placesOf(block).flatMap(({ cell, column }) => {
    const at = cell.address && columns.get(rowOf(cell.address))?.get(column)
    return at ? [[at, cell.text] as const] : []
  })
}

/** The row of an address. */
export function rowOf(address: string): string {
  return address.split('/').slice(0, 2).join('/')
}
