import type { Address } from '../template/address'
import type { Cell, Form } from '../template/form'
import { fillTitle } from '../template/placeholders'
import { attachmentsOf } from './attachments'
import { printDay, readDay } from './day'
import type { Draft, DraftInput } from './draft'
import { type Fees, readFees } from './fees'
import { type Figure, numberIn, readFigure } from './figure'
import type { LedgerRecord } from './ledger-record'
import { fillLiveFigures, type PrintCells } from './live-figure'
import { linesOf, type Paragraph, paragraphOf } from './paragraph'
import type { Settings } from './settings'
import { computeTotals } from './totals'

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

export function readReport(draft: ReportInput, form: Form): Report {
  const agency = draft.basics.agency.trim()
  const figures = readFigures(draft.cells, form)
  const totals = computeTotals(form, figures)
  const day = readDay(draft.basics.date)
  const read = (text: string) => readParagraphs(text, form, printerOf({ figures, totals }))
  return {
    form,
    year: draft.year,
    agency,
    title: draft.basics.title.trim() || standardTitle(form, draft.year, agency),
    preamble: read(draft.basics.preamble),
    contact: contactOf(draft.basics.contact),
    signature: draft.basics.signature.trim(),
    date: { text: day ? printDay(day) : draft.basics.date.trim(), readable: day !== undefined },
    figures,
    totals,
    narratives: new Map(
      form.template.sections.map(({ id }) => [id, read(draft.narratives[id] ?? '')]),
    ),
    fees: readFees(draft.basics, draft.settings),
    attachments: attachmentsOf(draft.basics.attachments),
    settings: draft.settings,
    deadline: draft.basics.deadline.trim(),
    keptOut: linesOf(draft.basics.keptOut),
    ledger: draft.ledger,
    counted: draft.counted,
  }
}

export function standardTitle(form: Form, year: number, agency: string): string {
  return fillTitle(form.template.title, agency, year)
}

/** What the cells say. */
type Stated = Pick<Report, 'figures' | 'totals'>

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

function readParagraphs(text: string, form: Form, print: PrintCells): Paragraph[] {
  return linesOf(text).map((line) => {
    const { text: filled, live } = fillLiveFigures(line, form, print)
    const paragraph = paragraphOf(filled)
    return live.length > 0 ? { ...paragraph, live } : paragraph
  })
}

/** One paragraph, without the words that are printed before it. */
function contactOf(text: string): string {
  return linesOf(text.replace(/^\s*联系方式\s*[：:]?/, ''))
    .map((line) => line.replace(/[；;。]$/, ''))
    .join('；')
}

function readFigures(cells: DraftInput['cells'], form: Form): Map<Address, Figure> {
  return new Map(
    [...form.cells.values()].map(({ address, kind }) => [
      address,
      readFigure(cells[address] ?? '', kind),
    ]),
  )
}
