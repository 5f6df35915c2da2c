import { createDraft, type Draft, type DraftInput } from '../../src/report/draft'
import { type Report, readReport } from '../../src/report/report'
import type { Form } from '../../src/template/form'

export interface DraftParts
  extends Partial<Pick<DraftInput, 'narratives' | 'cells' | 'ledger' | 'counted'>> {
  readonly basics?: Partial<DraftInput['basics']>
  readonly overlays?: readonly string[]
  readonly settings?: DraftInput['settings']
  readonly setAside?: Draft['setAside']
}

/** A draft of the year on the form, with these parts typed into it. */
export function draftOn(form: Form, year: number, parts: DraftParts = {}): Draft {
  const blank = createDraft('draft-under-test', year, form.template.id)
  return { ...blank, ...parts, basics: { ...blank.basics, ...parts.basics } }
}

export function reportOn(form: Form, year: number, parts: DraftParts = {}): Report {
  return readReport(draftOn(form, year, parts), form)
}
