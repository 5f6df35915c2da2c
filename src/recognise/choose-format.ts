import { createForm, type Form } from '../template/form'
import type { TemplateLibrary } from '../template/library'
import { forYear, withOverlays } from '../template/overlay'
import { matchTable, type TableMatch } from './match-table'
import type { SourceRow } from './source'
import { labelsOf, type TableLabels } from './table-labels'

/** An official table in one format, with every regional line that may stand in it. */
export interface Candidate {
  readonly template: string
  readonly form: Form
  readonly labels: TableLabels
}

export interface ChosenTable {
  readonly candidate: Candidate
  readonly match: TableMatch
}

export function candidatesIn(library: TemplateLibrary, year: number): Candidate[] {
  return library.templates.flatMap((template) => {
    const form = createForm(forYear(withOverlays(template, library.overlays), year))
    return form.template.tables.map((table) => ({
      template: template.id,
      form,
      labels: labelsOf(table),
    }))
  })
}

/** The format that the rows agree with best; among equals the preferred one. */
export function chooseFormat(
  rows: readonly SourceRow[],
  candidates: readonly Candidate[],
  preferred: string | undefined,
  name: string,
): ChosenTable | undefined {
  const matches = candidates.map((candidate) => ({
    candidate,
    match: matchTable(rows, candidate.labels, candidate.form, name),
  }))
  return matches.reduce<ChosenTable | undefined>((best, one) => {
    if (!best || one.match.score > best.match.score) return one
    const isEqual = one.match.score === best.match.score
    return isEqual && one.candidate.template === preferred ? one : best
  }, undefined)
}
