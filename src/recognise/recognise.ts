import type { Block } from '../document/block'
import { type TemplateLibrary, templateForYear } from '../template/library'
import { fillTitle } from '../template/placeholders'
import type { Section, Template } from '../template/template'
import { closingOf } from './closing'
import { countCells } from './count-cells'
import { isPageNumber } from './figure-text'
import { frontOf } from './front'
import { type FoundHeading, findHeadings, sayHeadings } from './headings'
import { linesIn, type ReadTables, readTables } from './read-tables'
import type { Recognised, RecogniseResult } from './recognised'
import { explainForeign } from './refusals'
import { sayBlanks, sayFormats, sayLeftOut, sayOddities } from './say-document'
import { isText, type SourceItem, type SourceText, sourceOf } from './source'
import { findTitle, sayTitle } from './title'
import { visible, withoutBookmarks } from './words'
import { commonYear } from './year'

/** Finds the report in a document: what its figures and words say, and all that is not as the form has it. */
export function recognise(blocks: readonly Block[], library: TemplateLibrary): RecogniseResult {
  const items = sourceOf(blocks)
  const [sample] = library.templates
  if (!sample) throw new Error('the library has no template')
  const { sections } = sample
  const texts = items.filter(isText)
  const early = findHeadings(texts, sections)
  const title = findTitle(textsBefore(texts, early[0]?.item))
  const year = title?.year ?? commonYear(texts.map(({ text }) => text))
  const tables = readTables(items, library, sections, year)
  const prose = items.filter((item) => !isText(item) || isProse(item, tables))
  const headings = findHeadings(prose.filter(isText), sections)
  const refusal = explainForeign({ texts, title, headings, tables: tables.tables, sections })
  if (refusal !== undefined) return { ok: false, message: refusal }

  const template = formatOf(tables, library, year)
  const before = textsBefore(prose.filter(isText), headings[0]?.item)
  const afterTitle = before.slice(before.indexOf(title?.items[title.items.length - 1] ?? never) + 1)
  const front = frontOf(title ? afterTitle : before)
  const narratives = narrativesOf(prose, headings, sections)
  const lastId = headings[headings.length - 1]?.section.id ?? ''
  const closing = closingOf(narratives.get(lastId) ?? [], title?.agency ?? '')
  const body = new Map<string, readonly SourceText[]>(
    sections.map(({ id }) => [id, (narratives.get(id) ?? []).filter(isText)]),
  )
  body.set(lastId, closing.body)
  const cells = tables.tables.flatMap(({ match }) => match.cells)
  const report: Recognised = {
    year,
    template: template.id,
    overlays: library.overlays
      .filter(({ lines }) =>
        lines.some(({ line }) => tables.tables.some((table) => linesIn(table).includes(line.id))),
      )
      .map(({ id }) => id),
    tables: tables.tables.map(({ candidate }) => ({
      id: candidate.labels.table.id,
      template: candidate.template,
    })),
    agency: title?.agency ?? '',
    title: title?.text ?? '',
    preamble: front.preamble,
    contact: front.contact,
    narratives: Object.fromEntries([...body].map(([id, lines]) => [id, lines.map(plainLine)])),
    attachments: closing.attachments,
    signature: closing.signature,
    date: closing.date,
    cells: Object.fromEntries(
      cells.filter(({ read }) => read.text !== '').map(({ address, read }) => [address, read.text]),
    ),
    places: new Map(cells.map(({ address, source }) => [address, source.place])),
    counts: countCells(tables.tables),
    remarks: [
      ...sayTitle(title, fillTitle(template.title, title?.agency ?? '', year ?? 0)),
      ...sayHeadings(headings, sections),
      ...sayFormats(tables.tables, library, year),
      ...tables.remarks,
      ...tables.tables.flatMap(sayBlanks),
      ...sayOddities(items, cells),
      ...sayLeftOut([...front.leftOut, ...closing.rest]),
    ],
  }
  return { ok: true, report }
}

const never: SourceText = {
  type: 'text',
  text: '',
  place: { block: -1 },
  level: undefined,
  role: undefined,
}

function isProse(item: SourceText, { consumed }: ReadTables): boolean {
  return visible(item.text) !== '' && !consumed.has(item) && !isPageNumber(item.text)
}

function textsBefore(texts: readonly SourceText[], end: SourceText | undefined): SourceText[] {
  const filled = texts.filter(({ text }) => visible(text) !== '')
  return end ? filled.slice(0, filled.indexOf(end)) : filled
}

function plainLine({ text }: SourceText): string {
  return withoutBookmarks(text).trim()
}

/** What stands under each heading, up to the next one. */
function narrativesOf(
  items: readonly SourceItem[],
  headings: readonly FoundHeading[],
  sections: readonly Section[],
): Map<string, SourceItem[]> {
  const narratives = new Map<string, SourceItem[]>(sections.map(({ id }) => [id, []]))
  let current: SourceItem[] | undefined
  for (const item of items) {
    const heading = headings.find((found) => found.item === item)
    if (heading) current = narratives.get(heading.section.id)
    else current?.push(item)
  }
  return narratives
}

/** The format of most tables; the one of the report year where the tables do not say. */
function formatOf(
  { tables }: ReadTables,
  library: TemplateLibrary,
  year: number | undefined,
): Template {
  const official = year === undefined ? undefined : templateForYear(library, year)
  const count = (template: Template) =>
    tables.filter(({ candidate }) => candidate.template === template.id).length
  const fallback = official ?? library.templates[library.templates.length - 1]
  const best = [...library.templates].sort((one, other) => count(other) - count(one))[0]
  const chosen = best && fallback && count(best) > count(fallback) ? best : fallback
  if (!chosen) throw new Error('the library has no template')
  return chosen
}
