import { createForm, type Form } from '../../src/template/form'
import { formOf, overlaysFor, templateForYear } from '../../src/template/library'
import { forYear, withOverlays } from '../../src/template/overlay'
import type { Template } from '../../src/template/template'
import { library } from '../../templates/library'

export interface NamedForm {
  readonly name: string
  readonly form: Form
}

/** Every official format, bare and with each regional addition. */
export const everyForm: readonly NamedForm[] = library.templates.flatMap((template) => [
  { name: template.id, form: formWith(template, []) },
  ...overlaysFor(library, template).map((overlay) => ({
    name: `${template.id} with ${overlay.id}`,
    form: formWith(template, [overlay.id]),
  })),
])

function formWith(template: Template, overlays: readonly string[]): Form {
  const chosen = library.overlays.filter(({ id }) => overlays.includes(id))
  return createForm(forYear(withOverlays(template, chosen), template.reportYears.from))
}

export function formForYear(year: number, overlays: readonly string[] = []): Form {
  const template = templateForYear(library, year)
  const form = template && formOf(library, { template: template.id, overlays, year })
  if (!form) throw new Error(`No format for ${year}`)
  return form
}
