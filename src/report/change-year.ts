import { compareForms, droppedCells } from '../template/compare'
import type { Form } from '../template/form'
import { formOf, type TemplateLibrary, templateForYear } from '../template/library'
import type { Draft } from './draft'

export type YearChange =
  | { readonly type: 'done'; readonly draft: Draft }
  | {
      /** The new year's format does not ask for figures that the clerk has typed. */
      readonly type: 'refused'
      readonly message: string
      /** The draft on the new form, should the clerk agree: those figures are set aside in it. */
      readonly carried: Draft
      readonly noLongerAsked: readonly string[]
      readonly newlyAsked: readonly string[]
    }
  | { readonly type: 'unknown-year'; readonly message: string }

export function changeYear(
  draft: Draft,
  form: Form,
  year: number,
  library: TemplateLibrary,
): YearChange {
  const template = templateForYear(library, year)
  const overlays = draft.overlays.filter((id) =>
    library.overlays.some(
      (overlay) => overlay.id === id && overlay.over.includes(template?.id ?? ''),
    ),
  )
  const next = template && formOf(library, { template: template.id, overlays, year })
  if (!next) {
    return { type: 'unknown-year', message: `本工具没有 ${year} 年报告的格式。请核对报告年度。` }
  }
  const carried = carryInto(draft, form, next, year, overlays)
  const setAside = Object.keys(carried.setAside).length - Object.keys(draft.setAside).length
  if (setAside <= 0) return { type: 'done', draft: carried }
  const { name, notice } = next.template
  return {
    type: 'refused',
    message: `${year} 年的报告应当使用${name}（${notice}）。您已按${form.template.name}填写了 ${setAside} 格新格式不再要求的数字，所以报告年度没有改动。`,
    carried,
    ...compareForms(form, next),
  }
}

function carryInto(
  draft: Draft,
  form: Form,
  next: Form,
  year: number,
  overlays: readonly string[],
): Draft {
  const dropped = new Set(droppedCells(form, next))
  const typed = Object.entries(draft.cells)
  const known = { ...draft.setAside, ...draft.cells }
  return {
    ...draft,
    year,
    template: next.template.id,
    overlays,
    cells: Object.fromEntries(Object.entries(known).filter(([address]) => next.cells.has(address))),
    setAside: Object.fromEntries([
      ...Object.entries(draft.setAside).filter(([address]) => !next.cells.has(address)),
      ...typed.filter(([address, text]) => dropped.has(address) && text.trim() !== ''),
    ]),
  }
}
