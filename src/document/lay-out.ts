import { feeSentence } from '../report/fees'
import type { Paragraph as ReportParagraph } from '../report/paragraph'
import { printedAt, type Report } from '../report/report'
import { tableOf } from '../template/form'
import { type GridCell, gridOf, headerRowsOf } from '../template/grid'
import type { Section } from '../template/template'
import { layOutApprovalSheet } from './approval-sheet'
import { layOutAttachmentPages } from './attachment-pages'
import type { Block, Heading, PageBreak, Paragraph, ParagraphRole, Table, TableCell } from './block'

export const contactLabel = '联系方式：'

const afterSheet: PageBreak = { type: 'page-break', unnumbered: 'before' }
const beforeSheet: PageBreak = { type: 'page-break', unnumbered: 'after' }

/** The report on paper, as the official form prints it, with the 审签单 and 附件 where they are wanted. */
export function layOut(report: Report): Block[] {
  const { approvalSheet, attachmentPages } = report.settings
  return [
    ...(approvalSheet === 'first' ? [...layOutApprovalSheet(report), afterSheet] : []),
    ...layOutReport(report),
    ...(attachmentPages ? layOutAttachmentPages(report.attachments) : []),
    ...(approvalSheet === 'last' ? [beforeSheet, ...layOutApprovalSheet(report)] : []),
  ]
}

/** The report alone, as it is published: without what is signed or filled in on paper. */
export function layOutReport(report: Report): Block[] {
  const { printPreamble, printContact, printSignature } = report.settings
  return [
    heading(0, report.title, report.agency),
    ...(printPreamble ? report.preamble.map(narrativeBlock) : []),
    ...optional('body', printContact ? report.contact && contactLabel + report.contact : ''),
    ...report.form.template.sections.flatMap((section) => layOutSection(report, section)),
    ...layOutAttachments(report.attachments),
    ...optional('signature', printSignature ? report.signature : ''),
    ...optional('date', printSignature ? report.date.text : ''),
  ]
}

/** 附件说明 (GB/T 9704-2012 §7.3.4): numbered where there are several, no stop after a name. */
function layOutAttachments(names: readonly string[]): Paragraph[] {
  const [only] = names
  if (names.length === 1 && only !== undefined) return [paragraph('attachments', `附件：${only}`)]
  return names.map((name, index) =>
    paragraph('attachments', `${index === 0 ? '附件：' : ''}${index + 1}.${name}`),
  )
}

function layOutSection(report: Report, section: Section): Block[] {
  return [
    heading(1, section.heading),
    ...(report.narratives.get(section.id) ?? []).map(narrativeBlock),
    ...optional('body', (section.feeStatement && feeSentence(report.fees)) || ''),
    ...(section.table === undefined ? [] : [layOutTable(report, section.table, section.heading)]),
  ]
}

function layOutTable(report: Report, id: string, name: string): Table {
  const table = tableOf(report.form, id)
  return {
    type: 'table',
    name,
    widths: table.gridWidths,
    headerRows: headerRowsOf(table),
    rows: gridOf(table).map((row) => row.map((cell) => printedCell(report, cell))),
  }
}

function printedCell(report: Report, cell: GridCell): TableCell {
  if (cell.address === undefined) return cell
  const figure = printedAt(report, cell.address)
  return { ...cell, text: cell.role === 'line' ? `${cell.text}：${figure}` : figure }
}

function narrativeBlock({ text, headingLevel, runInHeading }: ReportParagraph): Block {
  if (headingLevel !== undefined) return heading(headingLevel, text)
  return { ...paragraph('body', text), ...(runInHeading !== undefined && { runInHeading }) }
}

function heading(level: Heading['level'], text: string, unbroken = ''): Heading {
  return { type: 'heading', level, text, ...(unbroken !== '' && { unbroken }) }
}

function paragraph(role: ParagraphRole, text: string): Paragraph {
  return { type: 'paragraph', role, text }
}

function optional(role: ParagraphRole, text: string): Paragraph[] {
  return text === '' ? [] : [paragraph(role, text)]
}
