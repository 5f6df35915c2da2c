import type { Recognised } from '../recognise/recognised'
import { carryInto } from '../report/carry'
import { createDraft, type Draft, noBasics } from '../report/draft'
import type { LastYear } from '../report/last-year'
import { draftAfter } from '../report/next-year'
import { standardTitle } from '../report/report'
import type { Settings } from '../report/settings'
import { formOf, type TemplateLibrary, templateForYear } from '../template/library'

/** A report found in a file, of a year that its title says or the clerk has told. */
export interface DatedReport extends Recognised {
  readonly year: number
}

/**
 * The same report as a draft, on the format that it was found on. Figures of tables in another format
 * are set aside.
 */
export function draftOf(report: DatedReport, id: string, library: TemplateLibrary): Draft {
  const { year, template, overlays } = report
  const choice = { year, template, overlays }
  const form = formOf(library, choice)
  if (!form) throw new Error(`no template ${template}`)
  const isStandard = report.title === standardTitle(form, year, report.agency)
  const draft: Draft = {
    ...createDraft(id, year, template),
    basics: {
      ...noBasics,
      agency: report.agency,
      title: isStandard ? '' : report.title,
      preamble: report.preamble.join('\n'),
      contact: report.contact,
      signature: report.signature,
      date: report.date,
      attachments: report.attachments.join('\n'),
    },
    narratives: narrativesOf(report),
    cells: { ...notUnderstood(report), ...report.cells },
    asFound: templateForYear(library, year)?.id !== template,
  }
  const carried = carryInto(draft, choice, library)
  if (!carried) throw new Error(`no template ${template}`)
  return carried.draft
}

/** What stands in cells and is no figure, as it stands: it is marked there, and never read as a blank. */
function notUnderstood({ remarks }: Recognised): Record<string, string> {
  const texts = remarks.flatMap(({ code, address, stood }) =>
    address !== undefined && (code === 'no-figure' || code === 'broken-figure')
      ? [[address, stood]]
      : [],
  )
  return Object.fromEntries(texts)
}

/**
 * A draft for the year after; undefined where no format is known for it. `settings` are those of the
 * draft inside a file of ours: this year's report is printed the same way.
 */
export function nextYearDraft(
  report: DatedReport,
  source: string,
  id: string,
  library: TemplateLibrary,
  settings?: Settings,
): Draft | undefined {
  return draftAfter(lastYearOf(report, source, library), id, library, settings)
}

function lastYearOf(report: DatedReport, source: string, library: TemplateLibrary): LastYear {
  const { year, overlays, title, agency, contact, signature, cells } = report
  return {
    year,
    template: formatToCompare(report, library),
    overlays,
    title,
    agency,
    source,
    preamble: report.preamble.join('\n'),
    contact,
    signature,
    narratives: narrativesOf(report),
    cells,
  }
}

/** Where formats are mixed, the one of the year after: its figures are those that are compared. */
function formatToCompare(
  { year, template, tables }: DatedReport,
  library: TemplateLibrary,
): string {
  const next = templateForYear(library, year + 1)?.id
  return tables.some((table) => table.template === next) ? (next ?? template) : template
}

function narrativesOf({ narratives }: Recognised): Record<string, string> {
  return Object.fromEntries(Object.entries(narratives).map(([id, lines]) => [id, lines.join('\n')]))
}
