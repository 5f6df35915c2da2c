import type { Address } from './address'
import { createForm, type Form, nameOf } from './form'
import { forYear, withOverlays } from './overlay'
import type { Overlay, Template } from './template'

/** Every official format and regional addition that the program knows. */
export interface TemplateLibrary {
  readonly templates: readonly Template[]
  readonly overlays: readonly Overlay[]
}

/** The format that art. 50 of the 条例 prescribes for a report year; undefined before the first one. */
export function templateForYear(library: TemplateLibrary, year: number): Template | undefined {
  return library.templates.find(
    ({ reportYears }) =>
      reportYears.from <= year && (reportYears.to === undefined || year <= reportYears.to),
  )
}

export function firstReportYear(library: TemplateLibrary): number {
  return Math.min(...library.templates.map(({ reportYears }) => reportYears.from))
}

export interface FormChoice {
  readonly template: string
  readonly overlays: readonly string[]
  readonly year: number
}

/** The form that a draft is written on, or undefined for a template that the library does not hold. */
export function formOf(library: TemplateLibrary, choice: FormChoice): Form | undefined {
  const template = library.templates.find(({ id }) => id === choice.template)
  const overlays = library.overlays.filter(({ id }) => choice.overlays.includes(id))
  return template && createForm(forYear(withOverlays(template, overlays), choice.year))
}

export function overlaysFor(library: TemplateLibrary, template: Template): Overlay[] {
  return library.overlays.filter(({ over }) => over.includes(template.id))
}

/** What a figure is called in whichever format or regional line asks for it; its address if none does. */
export function nameInAnyForm(library: TemplateLibrary, address: Address): string {
  const cell = library.templates
    .map((template) => createForm(withOverlays(template, library.overlays)).cells.get(address))
    .find((found) => found !== undefined)
  return cell ? nameOf(cell) : address
}
