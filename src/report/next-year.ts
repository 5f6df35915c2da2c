import { type Address, addressOf } from '../template/address'
import { cellAt, type Form, tableOf } from '../template/form'
import { formOf, overlaysFor, type TemplateLibrary, templateForYear } from '../template/library'
import type { CarriedRow } from '../template/template'
import { columnPaths } from '../template/tree'
import { type AdvancedText, advanceYear, type YearChangeInText } from './advance-year'
import { type Basics, createDraft, type Draft, noBasics } from './draft'
import { type LastYear, lastYearReport } from './last-year'
import { paragraphsOf } from './paragraph'
import { isTotal, type Report, standardTitle } from './report'
import { defaultSettings, type Settings } from './settings'

/** What of last year's report stands in the draft of this year from the beginning. */
export interface CameAlong {
  readonly form: Form
  readonly basics: Basics
  /** Sub-headings by section id, a line each. */
  readonly narratives: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<Address, string>>
  /** Where last year's year was made this year's. */
  readonly changes: readonly YearChangeInText[]
}

/** A draft for the year after, on that year's format; undefined where no format is known for it. */
export function draftAfter(
  lastYear: LastYear,
  id: string,
  library: TemplateLibrary,
  settings: Settings = defaultSettings,
): Draft | undefined {
  const along = cameAlong(lastYear, library)
  if (!along) return undefined
  const { form, basics, narratives, cells } = along
  const { template } = form
  const overlays = overlaysFor(library, template).map((overlay) => overlay.id)
  return {
    ...createDraft(id, lastYear.year + 1, template.id),
    overlays: lastYear.overlays.filter((overlay) => overlays.includes(overlay)),
    basics,
    narratives,
    cells,
    // What is said of this year's fees has to be said anew.
    settings: { ...settings, feeStatement: defaultSettings.feeStatement },
    lastYear,
  }
}

/** What the template of the year after takes over, as it declares it. */
export function cameAlong(lastYear: LastYear, library: TemplateLibrary): CameAlong | undefined {
  const year = lastYear.year + 1
  const template = templateForYear(library, year)
  const form = template && formOf(library, { ...lastYear, template: template.id, year })
  const report = lastYearReport({ year, lastYear }, library)
  if (!template || !form || !report) return undefined
  const { copyOver } = template
  const dated = copyOver.datedBasics.map(
    (field) => [field, advanceYear(datedText(field, lastYear, report), lastYear.year)] as const,
  )
  const headings = copyOver.subHeadings.map(
    (section) => [section, subHeadingsOf(section, lastYear)] as const,
  )
  return {
    form,
    basics: {
      ...noBasics,
      ...Object.fromEntries(copyOver.basics.map((field) => [field, lastYear[field]])),
      ...textsOf(dated),
    },
    narratives: textsOf(headings),
    cells: Object.fromEntries(copyOver.rows.flatMap((row) => carriedCells(row, report, form))),
    changes: [...dated, ...headings].flatMap(([, { changes }]) => changes),
  }
}

/** A title is taken over only where it is not the standard one, which the program writes itself. */
function datedText(
  field: 'title' | 'preamble',
  lastYear: LastYear,
  { form, year, agency }: Report,
): string {
  const text = lastYear[field]
  return field === 'title' && text === standardTitle(form, year, agency) ? '' : text
}

function subHeadingsOf(section: string, { narratives, year }: LastYear): AdvancedText {
  const lines = paragraphsOf(narratives[section] ?? '').flatMap(
    ({ text, headingLevel, runInHeading }) => {
      if (headingLevel !== undefined) return [text]
      return runInHeading === undefined ? [] : [runInHeading.replace(/。$/, '')]
    },
  )
  return advanceYear(lines.join('\n'), year)
}

function textsOf(texts: readonly (readonly [string, AdvancedText])[]): Record<string, string> {
  return Object.fromEntries(texts.map(([key, { text }]) => [key, text]))
}

/** A total comes along only where it is not what its parts add up to: otherwise it is computed again. */
function carriedCells(
  { table, row, lastYearRow }: CarriedRow,
  lastYear: Report,
  form: Form,
): [Address, string][] {
  return tableOf(form, table)
    .blocks.flatMap(columnPaths)
    .flatMap(({ leaf }) => {
      const from = addressOf(table, lastYearRow, leaf.id)
      const to = addressOf(table, row, leaf.id)
      const figure = lastYear.figures.get(from)
      if (figure?.type !== 'number') return []
      const isComputed = isTotal(cellAt(form, to)) && lastYear.totals.get(from) === figure.value
      return isComputed ? [] : [[to, figure.printed]]
    })
}
