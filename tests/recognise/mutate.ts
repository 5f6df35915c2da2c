import type { Block, Table } from '../../src/document/block'

/** A source of whole numbers below a bound. */
export type Dice = (below: number) => number

/** The same numbers for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type LineMutation = (lines: string[], dice: Dice) => string[]

/** What happens to text files on their way through mail, copying and converters. */
export const lineMutations: Readonly<Record<string, LineMutation>> = {
  'a line is dropped': (lines, dice) => without(lines, dice(lines.length), 1),
  'several lines are dropped': (lines, dice) => without(lines, dice(lines.length), 2 + dice(9)),
  'the text ends early': (lines, dice) => lines.slice(0, 1 + dice(lines.length)),
  'a page number is inserted': (lines, dice) => inserted(lines, dice, `- ${1 + dice(9)} -`),
  'a bare page number is inserted': (lines, dice) => inserted(lines, dice, String(1 + dice(9))),
  'a blank line is inserted': (lines, dice) => inserted(lines, dice, ''),
  'a line is doubled': (lines, dice) => {
    const at = dice(lines.length)
    return [...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)]
  },
  'a label changes places with another line': (lines, dice) => {
    const labels = lines.flatMap((line, index) => (/^[\d\s.|+-]*$/.test(line) ? [] : [index]))
    return swapped(lines, labels[dice(labels.length)] ?? 0, dice(lines.length))
  },
  'a line becomes words': (lines, dice) => replaced(lines, dice(lines.length), '见附表'),
  'a line is cut in the middle': (lines, dice) => {
    const at = dice(lines.length)
    const line = lines[at] ?? ''
    const end = dice(line.length + 1)
    return [...lines.slice(0, at), line.slice(0, end), line.slice(end), ...lines.slice(at + 1)]
  },
}

type PageMutation = (page: string, dice: Dice) => string

/** What happens to web pages that are cut off, cleaned up or saved badly. */
export const pageMutations: Readonly<Record<string, PageMutation>> = {
  'the page ends early': (page, dice) => page.slice(0, dice(page.length)),
  'a tag is dropped': (page, dice) => withoutTag(page, dice, /<[^>]+>/g),
  'a cell is not opened': (page, dice) => withoutTag(page, dice, /<t[dh][^>]*>/g),
  'a row is not closed': (page, dice) => withoutTag(page, dice, /<\/tr>/g),
  'all ends of cells are missing': (page) => page.replace(/<\/t[dhr]>/g, ''),
  'a span is wrong': (page, dice) =>
    replaceOne(page, dice, /(?:col|row)span="?\d+"?/g, `colspan="${1 + dice(12)}"`),
  'a sign that is no figure is changed': (page, dice) =>
    replaceOne(page, dice, /\D/g, String.fromCharCode(0x21 + dice(14))),
}

function withoutTag(page: string, dice: Dice, tag: RegExp): string {
  return replaceOne(page, dice, tag, '')
}

function replaceOne(page: string, dice: Dice, pattern: RegExp, by: string): string {
  const matches = [...page.matchAll(pattern)]
  const match = matches[dice(matches.length)]
  if (!match) return page
  return page.slice(0, match.index) + by + page.slice(match.index + match[0].length)
}

type TableMutation = (table: Table, dice: Dice) => Table

/** What happens to tables that people edit and programs convert. */
export const tableMutations: Readonly<Record<string, TableMutation>> = {
  'a row is dropped': (table, dice) =>
    withRows(table, (rows) => without(rows, dice(rows.length), 1)),
  'the table is cut': (table, dice) => withRows(table, (rows) => rows.slice(0, dice(rows.length))),
  'the table begins late': (table, dice) =>
    withRows(table, (rows) => rows.slice(dice(rows.length))),
  'two rows change places': (table, dice) =>
    withRows(table, (rows) => swapped(rows, dice(rows.length), dice(rows.length))),
  'a row is doubled': (table, dice) =>
    withRows(table, (rows) => {
      const at = dice(rows.length)
      return [...rows.slice(0, at + 1), ...rows.slice(at)]
    }),
  'a cell is dropped': (table, dice) =>
    withCells(table, dice, (cells) => without(cells, dice(cells.length), 1)),
  'a cell is doubled': (table, dice) =>
    withCells(table, dice, (cells) => {
      const at = dice(cells.length)
      return [...cells.slice(0, at + 1), ...cells.slice(at)]
    }),
  'a cell becomes words': (table, dice) => withText(table, dice, () => '见附表'),
  'a cell becomes blank': (table, dice) => withText(table, dice, () => ''),
  'a cell gets a unit': (table, dice) => withText(table, dice, (text) => `${text}件`),
  'a cell is broken over two lines': (table, dice) =>
    withText(table, dice, (text) => `${text.slice(0, 1)}\n${text.slice(1)}`),
  'all spans are lost': (table) =>
    withRows(table, (rows) =>
      rows.map((row) => row.map((cell) => ({ ...cell, colSpan: 1, rowSpan: 1 }))),
    ),
}

export function mutateTable(blocks: readonly Block[], mutate: TableMutation, dice: Dice): Block[] {
  const tables = blocks.filter((block) => block.type === 'table')
  const chosen = tables[dice(tables.length)]
  return blocks.map((block) =>
    block === chosen && block.type === 'table' ? mutate(block, dice) : block,
  )
}

function withRows(table: Table, change: (rows: Table['rows']) => Table['rows']): Table {
  return { ...table, rows: change(table.rows) }
}

function withCells(
  table: Table,
  dice: Dice,
  change: (cells: Table['rows'][number]) => Table['rows'][number],
): Table {
  const at = dice(table.rows.length)
  return withRows(table, (rows) => rows.map((row, index) => (index === at ? change(row) : row)))
}

function withText(table: Table, dice: Dice, change: (text: string) => string): Table {
  const at = dice(500)
  return withCells(table, dice, (cells) =>
    cells.map((cell, index) =>
      index === at % cells.length ? { ...cell, text: change(cell.text) } : cell,
    ),
  )
}

function without<T>(list: readonly T[], at: number, count: number): T[] {
  return [...list.slice(0, at), ...list.slice(at + count)]
}

function inserted(lines: readonly string[], dice: Dice, line: string): string[] {
  const at = dice(lines.length + 1)
  return [...lines.slice(0, at), line, ...lines.slice(at)]
}

function replaced<T>(list: readonly T[], at: number, one: T): T[] {
  return list.map((item, index) => (index === at ? one : item))
}

function swapped<T>(list: readonly T[], one: number, other: number): T[] {
  const [first, second] = [list[one], list[other]]
  if (first === undefined || second === undefined) return [...list]
  return replaced(replaced(list, one, second), other, first)
}
