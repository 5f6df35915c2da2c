import { type Address, partsOf } from '../template/address'
import type { Form } from '../template/form'
import { cellsUnder } from '../template/named-cells'
import type { Paragraph } from './paragraph'

/**
 * A figure that follows the tables: `{{requests/received/total}}` in the text as it is typed, the
 * figure of that cell in the text as it is printed. The id of a group of rows or columns stands for
 * the sum of all cells in it: `{{requests/refused/total}}`.
 */
export interface LiveFigure {
  /** In the paragraph as it is printed. */
  readonly start: number
  readonly end: number
  readonly typed: string
  /** The cells that it is the sum of; none where the form has no such cell. */
  readonly addresses: readonly Address[]
  /** True where a cell is blank, so that a gap is printed. */
  readonly isBlank: boolean
}

/** What is printed for cells, and '' where one of them is blank. */
export type PrintCells = (addresses: readonly Address[]) => string

/** Printed where a figure or a fact is missing; the checks refuse to leave it. */
export const gap = '＿＿'
const token = /\{\{([^{}]*)\}\}/g

export function tokenFor(address: Address): string {
  return `{{${address}}}`
}

/** A typed line as it is printed, with the figures that were put in. */
export function fillLiveFigures(
  typed: string,
  form: Form,
  print: PrintCells,
): { readonly text: string; readonly live: readonly LiveFigure[] } {
  const live: LiveFigure[] = []
  let text = ''
  let last = 0
  for (const match of typed.matchAll(token)) {
    const addresses = cellsOfToken(form, match[1] ?? '')
    const printed = addresses.length > 0 ? print(addresses) : match[0]
    text += typed.slice(last, match.index)
    const start = text.length
    text += printed || gap
    live.push({ start, end: text.length, typed: match[0], addresses, isBlank: printed === '' })
    last = (match.index ?? 0) + match[0].length
  }
  return { text: text + typed.slice(last), live }
}

export function liveFiguresIn({ live = [] }: Paragraph): readonly LiveFigure[] {
  return live
}

/** Where a place of the printed text stands in the text as it was typed. */
export function typedOffset(paragraph: Paragraph, printed: number): number {
  let shift = 0
  for (const { start, end, typed } of liveFiguresIn(paragraph)) {
    if (printed <= start) break
    if (printed < end) return start + shift
    shift += typed.length - (end - start)
  }
  return printed + shift
}

function cellsOfToken(form: Form, address: string): readonly Address[] {
  if (form.cells.has(address)) return [address]
  const { table, row, column } = partsOf(address)
  return address.split('/').length === 3 ? cellsUnder(form, table, row, column) : []
}
