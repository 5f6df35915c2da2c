import { layOut } from '../src/document/lay-out'
import type { Draft } from '../src/report/draft'
import { createDraft, noBasics } from '../src/report/draft'
import { readReport } from '../src/report/report'
import { formOf } from '../src/template/library'
import type { DocumentProperties } from '../src/write/write-docx'
import { library } from '../templates/library'
import { narratives, preamble } from './narratives'

const agency = '临川县人民政府办公室'
const choice = { template: 'standard', year: 2024, overlays: [] }

function standardForm() {
  const form = formOf(library, choice)
  if (!form) throw new Error('no standard format')
  return form
}

export const form = standardForm()
const typedCells = [...form.cells.values()].filter(({ parts }) => parts === undefined)

/** The whole report of the 2021 format, every cell filled: what the clerk typed. */
export const draft: Draft = {
  ...createDraft('bench', choice.year, choice.template),
  narratives,
  cells: Object.fromEntries(
    typedCells.map(({ address }, index) => [address, String((index * 37) % 1000)]),
  ),
  basics: {
    ...noBasics,
    agency,
    preamble,
    contact: '临川县文昌路18号，邮政编码999999，电话0000-0000000',
    signature: agency,
    date: `${choice.year + 1}-1-20`,
  },
}

/** The same draft with another figure in one cell, near the middle of table three. */
export function editedDraft(figure: number): Draft {
  const cells = typedCells.filter(({ table }) => table.id === 'requests')
  const edited = cells[Math.floor(cells.length / 2)]
  if (!edited) throw new Error('table three has no cells')
  return { ...draft, cells: { ...draft.cells, [edited.address]: String(figure) } }
}

export function blocksOf(content: Draft) {
  return layOut(readReport(content, form))
}

export function propertiesOf(content: Draft): DocumentProperties {
  const { title } = readReport(content, form)
  return { title, author: agency, date: { year: choice.year + 1, month: 1, day: 20 } }
}

export const size = {
  cells: form.cells.size,
  characters: [preamble, ...Object.values(narratives)].join('').replace(/\n/g, '').length,
}
