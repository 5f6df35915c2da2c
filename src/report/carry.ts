import type { Address } from '../template/address'
import type { Form } from '../template/form'
import { type FormChoice, formOf, type TemplateLibrary, templateForYear } from '../template/library'
import type { Draft } from './draft'

export interface Carried {
  readonly draft: Draft
  readonly form: Form
  /** Figures that the other form does not ask for, now set aside. */
  readonly setAside: readonly Address[]
}

/**
 * The draft on another form; undefined where the library has no such form. Figures that the form does
 * not ask for are set aside in the draft, and come back with a form that does.
 */
export function carryInto(
  draft: Draft,
  choice: FormChoice,
  library: TemplateLibrary,
): Carried | undefined {
  const form = formOf(library, choice)
  if (!form) return undefined
  const typed = Object.entries({ ...draft.setAside, ...draft.cells }).filter(
    ([, text]) => text.trim() !== '',
  )
  const asked = typed.filter(([address]) => form.cells.has(address))
  const others = typed.filter(([address]) => !form.cells.has(address))
  return {
    form,
    draft: {
      ...draft,
      ...choice,
      asFound: draft.asFound && templateForYear(library, choice.year)?.id !== choice.template,
      cells: Object.fromEntries(asked),
      setAside: Object.fromEntries(others),
    },
    setAside: others.map(([address]) => address).filter((address) => address in draft.cells),
  }
}
