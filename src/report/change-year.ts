import { compareForms } from '../template/compare'
import type { Form } from '../template/form'
import { type TemplateLibrary, templateForYear } from '../template/library'
import { carryInto } from './carry'
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
  const carried =
    template && carryInto(draft, { year, template: template.id, overlays: draft.overlays }, library)
  if (!carried) {
    return { type: 'unknown-year', message: `本工具没有 ${year} 年报告的格式。请核对报告年度。` }
  }
  if (carried.setAside.length === 0) return { type: 'done', draft: carried.draft }
  const { name, notice } = carried.form.template
  return {
    type: 'refused',
    message: `${year} 年的报告应当使用${name}（${notice}）。您已按${form.template.name}填写了 ${carried.setAside.length} 格新格式不再要求的数字，所以报告年度没有改动。`,
    carried: carried.draft,
    ...compareForms(form, carried.form),
  }
}
