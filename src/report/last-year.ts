import type { Address } from '../template/address'
import { formOf, type TemplateLibrary } from '../template/library'
import { type Draft, noBasics } from './draft'
import { noLedgerRecord } from './ledger-record'
import { type Report, readReport } from './report'
import { defaultSettings } from './settings'

/** Last year's report as it was read, kept in the draft that was begun from it. */
export interface LastYear {
  readonly year: number
  /** The format that its figures are read on. */
  readonly template: string
  readonly overlays: readonly string[]
  /** As printed. */
  readonly title: string
  readonly agency: string
  /** What the file was called that it was read from. */
  readonly source: string
  readonly preamble: string
  readonly contact: string
  readonly signature: string
  /** Text by section id. */
  readonly narratives: Readonly<Record<string, string>>
  /** Raw text by address. */
  readonly cells: Readonly<Record<Address, string>>
}

/**
 * Last year's report to check a draft against; undefined where the draft has none, or its report year
 * was changed since, so that it is no longer the year before.
 */
export function lastYearReport(
  { year, lastYear }: Pick<Draft, 'year' | 'lastYear'>,
  library: TemplateLibrary,
): Report | undefined {
  if (!lastYear || lastYear.year !== year - 1) return undefined
  const form = formOf(library, lastYear)
  return form && reportOfLastYear(lastYear, form)
}

function reportOfLastYear(lastYear: LastYear, form: Report['form']): Report {
  const { title, agency, preamble, contact, signature } = lastYear
  const basics = { ...noBasics, title, agency, preamble, contact, signature }
  const never = { settings: defaultSettings, ledger: noLedgerRecord, counted: {} }
  return readReport({ ...lastYear, ...never, basics }, form)
}
