import type { Paragraph as ReportParagraph } from '../report/paragraph'
import { printedAt, type Report } from '../report/report'
import { tableOf } from '../template/form'
import { type GridCell, gridOf, headerRowsOf } from '../template/grid'
import type { Section } from '../template/template'
import type { Block, Heading, Paragraph, ParagraphRole, Table, TableCell } from './block'

export const contactLabel = '联系方式：'

/** The report as the official form prints it. Every output is written from these blocks. */
export function layOut(report: Report): Block[] {
  return [
    heading(0, report.title),
    ...report.preamble.map(narrativeBlock),
    ...optional('body', report.contact && contactLabel + report.contact),
    ...report.form.template.sections.flatMap((section) => layOutSection(report, section)),
    ...optional('signature', report.signature),
    ...optional('date', report.date.text),
  ]
}

function layOutSection(report: Report, section: Section): Block[] {
  return [
    heading(1, section.heading),
    ...(report.narratives.get(section.id) ?? []).map(narrativeBlock),
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

function narrativeBlock({ text, headingLevel }: ReportParagraph): Block {
  return headingLevel === undefined ? paragraph('body', text) : heading(headingLevel, text)
}

function heading(level: Heading['level'], text: string): Heading {
  return { type: 'heading', level, text }
}

function paragraph(role: ParagraphRole, text: string): Paragraph {
  return { type: 'paragraph', role, text }
}

function optional(role: ParagraphRole, text: string): Paragraph[] {
  return text === '' ? [] : [paragraph(role, text)]
}
