import type { Address } from '../template/address'
import type { Cell, Form } from '../template/form'
import { fillTitle } from '../template/placeholders'
import { attachmentsOf } from './attachments'
import { printDay } from './day'
import type { Draft, DraftInput } from './draft'
import { type Fees, readFees } from './fees'
import { type Figure, numberIn, readFigure } from './figure'
import type { LedgerRecord } from './ledger-record'
import { fillLiveFigures, type PrintCells } from './live-figure'
import { linesOf, type Paragraph, paragraphOf } from './paragraph'
import type { Settings } from './settings'
import { computeTotals } from './totals'
import { printTypedDay, readTypedDay } from './typed-day'

/** A report as far as it can be understood: the input to checks and outputs. */
export interface Report {
  readonly form: Form
  readonly year: number
  readonly agency: string
  readonly title: string
  readonly preamble: readonly Paragraph[]
  readonly contact: string
  readonly signature: string
  /** The signing date; raw where it could not be read as a day. */
  readonly date: { readonly text: string; readonly readable: boolean }
  /** What each cell states. A total that nobody stated is blank here. */
  readonly figures: ReadonlyMap<Address, Figure>
  /** Every total whose parts are all there, computed from the cells that are not totals. */
  readonly totals: ReadonlyMap<Address, number>
  readonly narratives: ReadonlyMap<string, readonly Paragraph[]>
  readonly fees: Fees
  readonly attachments: readonly string[]
  readonly settings: Settings
  /** The day that the agency has set itself; raw where it could not be read, '' where there is none. */
  readonly deadline: string
  /** Words that must not occur in this report. */
  readonly keptOut: readonly string[]
  readonly ledger: LedgerRecord
  /** What the ledger says of each cell that was filled from it. */
  readonly counted: Readonly<Record<Address, string>>
}

/** What a report is read from; that a warning was verified is no part of it. */
export type ReportInput = Pick<Draft, 'year'> & Omit<DraftInput, 'acknowledged'>

/** A report with the draft that it was read from. */
export interface ReadBefore {
  readonly draft: ReportInput
  readonly report: Report
}

/** What says the same as in the report before is the same object as there. */
export function readReport(draft: ReportInput, form: Form, before?: ReadBefore): Report {
  const agency = draft.basics.agency.trim()
  const figures = readFigures(draft.cells, form, before)
  const isSame = figures === before?.report.figures
  const totals = isSame ? before.report.totals : computeTotals(form, figures)
  const day = readTypedDay(draft.basics.date)
  const date = { text: day ? printDay(day) : draft.basics.date.trim(), readable: day !== undefined }
  const print = printerOf({ figures, totals })
  const read = (text: string, textBefore?: string, known?: readonly Paragraph[]) =>
    known && text === textBefore && (isSame || !known.some(({ live }) => live))
      ? known
      : readParagraphs(text, form, print, known)
  const texts = form.template.sections.map(({ id }) => {
    const known = before?.report.narratives.get(id)
    return [
      id,
      read(draft.narratives[id] ?? '', before?.draft.narratives[id] ?? '', known),
    ] as const
  })
  return {
    form,
    year: draft.year,
    agency,
    title: draft.basics.title.trim() || standardTitle(form, draft.year, agency),
    preamble: read(draft.basics.preamble, before?.draft.basics.preamble, before?.report.preamble),
    contact: contactOf(draft.basics.contact),
    signature: draft.basics.signature.trim(),
    date: kept(before?.report.date, date),
    figures,
    totals,
    narratives: keptTexts(before?.report.narratives, texts),
    fees: kept(before?.report.fees, readFees(draft.basics, draft.settings)),
    attachments: kept(before?.report.attachments, attachmentsOf(draft.basics.attachments)),
    settings: kept(before?.report.settings, draft.settings),
    deadline: printTypedDay(draft.basics.deadline),
    keptOut: kept(before?.report.keptOut, linesOf(draft.basics.keptOut)),
    ledger: kept(before?.report.ledger, draft.ledger),
    counted: kept(before?.report.counted, draft.counted),
  }
}

/** The same as before where it says the same. For what is small. */
function kept<Part>(before: Part | undefined, now: Part): Part {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}

function keptTexts(
  before: Report['narratives'] | undefined,
  now: readonly (readonly [string, readonly Paragraph[]])[],
): Report['narratives'] {
  return before && now.every(([id, text]) => before.get(id) === text) ? before : new Map(now)
}

export function standardTitle(form: Form, year: number, agency: string): string {
  return fillTitle(form.template.title, agency, year)
}

/** What the cells say. */
export interface Stated {
  readonly figures: Pick<Report['figures'], 'get'>
  readonly totals: Pick<Report['totals'], 'get'>
}

/** What the paper says in a cell: the stated figure, else the computed total, else nothing. */
export function valueAt(report: Stated, address: Address): number | undefined {
  const figure = report.figures.get(address)
  return figure?.type === 'blank' ? report.totals.get(address) : numberIn(figure)
}

/** The text that is printed in a cell; unreadable text is printed as typed. */
export function printedAt(report: Stated, address: Address): string {
  const figure = report.figures.get(address)
  if (figure?.type === 'number') return figure.printed
  if (figure?.type === 'unreadable') return figure.text
  const total = report.totals.get(address)
  return total === undefined ? '' : String(total)
}

/** What is printed for a cell or a sum of cells; '' where a figure is missing. */
export function printerOf(stated: Stated): PrintCells {
  return (addresses) => {
    const [only, ...others] = addresses
    if (only !== undefined && others.length === 0) return printedAt(stated, only)
    let sum = 0
    for (const address of addresses) {
      const value = valueAt(stated, address)
      if (value === undefined) return ''
      sum += value
    }
    return String(sum)
  }
}

export function isTotal(cell: Cell): boolean {
  return cell.parts !== undefined
}

/** Lines that say what they said before are the same paragraphs as `before`. */
function readParagraphs(
  text: string,
  form: Form,
  print: PrintCells,
  before: readonly Paragraph[] = [],
): readonly Paragraph[] {
  const now = linesOf(text).map((line, index) => kept(before[index], readLine(line, form, print)))
  const isSame = now.length === before.length && now.every((one, index) => one === before[index])
  return isSame ? before : now
}

function readLine(line: string, form: Form, print: PrintCells): Paragraph {
  const { text, live } = fillLiveFigures(line, form, print)
  const paragraph = paragraphOf(text)
  return live.length > 0 ? { ...paragraph, live } : paragraph
}

/** One paragraph, without the words that are printed before it. */
function contactOf(text: string): string {
  return linesOf(text.replace(/^\s*联系方式\s*[：:]?/, ''))
    .map((line) => line.replace(/[；;。]$/, ''))
    .join('；')
}

function readFigures(
  cells: DraftInput['cells'],
  form: Form,
  before: ReadBefore | undefined,
): Report['figures'] {
  const figures = new Map<Address, Figure>()
  let isSame = before !== undefined
  for (const { address, kind } of form.cells.values()) {
    const text = cells[address] ?? ''
    const known =
      (before?.draft.cells[address] ?? '') === text
        ? before?.report.figures.get(address)
        : undefined
    if (!known) isSame = false
    figures.set(address, known ?? readFigure(text, kind))
  }
  return before && isSame ? before.report.figures : figures
}
