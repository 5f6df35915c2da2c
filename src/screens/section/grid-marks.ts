import { type CellPlace, type GridLayout, headsOf, overlaps } from './grid-layout'

/** The cell's field, or the shown total. */
export function fieldIn(table: HTMLTableElement, address: string): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-address="${address}"]`)
}

/** Brings the whole scrolling box into view, where it fits: its header names the columns. */
export function showBox(table: HTMLTableElement): void {
  const box = table.parentElement
  if (!box || box.clientHeight > window.innerHeight - roomAround) return
  box.scrollIntoView?.({ block: 'nearest' })
}

/** The page's header and the bar that names the cell. */
const roomAround = 150

/**
 * Lights the row and the column of a cell. Put on the elements themselves: rendering a whole table at
 * every step of the focus would be felt.
 */
export function lightUp(table: HTMLTableElement, layout: GridLayout, address: string): void {
  const figure = layout.byAddress.get(address)
  unmark(table, 'lit')
  if (!figure) return
  for (const head of headsOf(layout, figure)) mark(table, head, 'lit')
  const beside = layout.lines[figure.line] ?? []
  const inColumn = layout.lines.flatMap((line) => line.filter((other) => overlaps(other, figure)))
  for (const cell of [...beside, ...inColumn]) mark(table, cell, 'lit')
}

/** Shows which cells are chosen; one alone needs no mark beside its focus. */
export function showChosen(
  table: HTMLTableElement,
  layout: GridLayout,
  addresses: readonly string[],
): void {
  unmark(table, 'chosen')
  if (addresses.length < 2) return
  for (const address of addresses) {
    const figure = layout.byAddress.get(address)
    if (figure) mark(table, figure, 'chosen')
  }
}

function mark(table: HTMLTableElement, { row, index }: CellPlace, name: 'lit' | 'chosen'): void {
  const cell = table.rows[row]?.cells[index]
  if (cell) cell.dataset[name] = ''
}

function unmark(table: HTMLTableElement, name: 'lit' | 'chosen'): void {
  for (const cell of table.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    delete cell.dataset[name]
  }
}
