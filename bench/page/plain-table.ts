import { tableOf } from '../../src/template/form'
import { type GridCell, gridOf, headerRowsOf } from '../../src/template/grid'
import { balancedFigures } from '../balanced'
import { tableThree, totalsInOrder } from '../matrix'
import { form } from '../report'
import type { Contestant } from './contestant'
import { addStage, layOutNow } from './stage'

const isTotal = new Set(totalsInOrder.map(({ address }) => address))
const table = tableOf(form, tableThree)

/** The floor: fields in a table, one listener, sums written by hand, no React. */
export function plainTable(
  show: (stage: HTMLElement, table: HTMLTableElement) => void,
): Contestant {
  let stage: HTMLElement | undefined
  return {
    prepare: async () => undefined,
    run: async () => {
      stage = addStage()
      const element = document.createElement('table')
      element.innerHTML = rowsOfTable()
      show(stage, element)
      sumUp(element)
      layOutNow(stage)
    },
    clear: () => stage?.remove(),
  }
}

function rowsOfTable(): string {
  const rows = gridOf(table).map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  const headers = headerRowsOf(table)
  return `<thead>${rows.slice(0, headers).join('')}</thead><tbody>${rows.slice(headers).join('')}</tbody>`
}

function cellHtml({ role, text, colSpan, rowSpan, address }: GridCell): string {
  const spans = `colspan="${colSpan}" rowspan="${rowSpan}"`
  if (address === undefined) return `<th ${spans} class="figures-${role}">${text}</th>`
  return isTotal.has(address)
    ? `<td ${spans} class="figures-total"><output class="figure figure-total" data-address="${address}"></output></td>`
    : `<td ${spans} class="figures-figure"><input class="figure" inputmode="numeric" autocomplete="off" data-address="${address}" value="${balancedFigures[address] ?? ''}"></td>`
}

/** Fills in the totals and keeps them right; a key adds up only what it reaches. */
function sumUp(element: HTMLTableElement): void {
  const inputs = fieldsBy(element, 'input')
  const outputs = fieldsBy(element, 'output')
  const figures = new Map([...inputs].map(([address, { value }]) => [address, figureIn(value)]))
  const add = ({ address, parts }: (typeof totalsInOrder)[number]) => {
    const sum = parts.reduce((whole, part) => whole + (figures.get(part) ?? 0), 0)
    figures.set(address, sum)
    const output = outputs.get(address)
    if (output) output.textContent = String(sum)
  }
  totalsInOrder.forEach(add)
  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const changed = new Set([target.dataset.address ?? ''])
    figures.set(target.dataset.address ?? '', figureIn(target.value))
    for (const total of totalsInOrder) {
      if (!total.parts.some((part) => changed.has(part))) continue
      add(total)
      changed.add(total.address)
    }
  })
}

function fieldsBy<Name extends 'input' | 'output'>(
  element: HTMLTableElement,
  name: Name,
): Map<string, HTMLElementTagNameMap[Name]> {
  return new Map(
    [...element.querySelectorAll(name)].map((field) => [field.dataset.address ?? '', field]),
  )
}

function figureIn(text: string): number {
  return Number(text) || 0
}
