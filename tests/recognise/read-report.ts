import { readAnyFile } from '../../src/read/read-any-file'
import { recognise } from '../../src/recognise/recognise'
import type { Recognised } from '../../src/recognise/recognised'
import { cellsOfTable, createForm } from '../../src/template/form'
import { forYear, withOverlays } from '../../src/template/overlay'
import { library } from '../../templates/library'

/** The report that a file holds; a file that is refused fails the test with what is said of it. */
export async function reportIn(bytes: Uint8Array): Promise<Recognised> {
  const read = await readAnyFile(bytes)
  if (!read.ok) throw new Error(read.message)
  const recognised = recognise(read.blocks, library)
  if (!recognised.ok) throw new Error(recognised.message)
  return recognised.report
}

/** The figures of a table in printed order, each as text; '' where nothing was read. */
export function figuresOf(report: Recognised, table: string): string[] {
  const found = report.tables.find(({ id }) => id === table)
  const template = library.templates.find(({ id }) => id === found?.template)
  if (!template) return []
  const overlays = library.overlays.filter(({ id }) => report.overlays.includes(id))
  const form = createForm(forYear(withOverlays(template, overlays), report.year ?? 0))
  return cellsOfTable(form, table).map(({ address }) => report.cells[address]?.trim() ?? '')
}

/** Codes of what is remarked, once for each remark, sorted. */
export function codesOf({ remarks }: Recognised): string[] {
  return remarks.map(({ code }) => code).sort()
}
