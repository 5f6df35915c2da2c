import type { Report } from '../report/report'
import { levelNames } from '../template/level-names'
import type { Block, Heading, Paragraph, Table, TableCell, TableRow } from './block'

/** What was found, said for other people; `level` as it is called to them. */
export interface ListedFinding {
  readonly level: string
  readonly place: string
  readonly what: string
  readonly basis: string
}

const order: readonly string[] = [levelNames.error, levelNames.warning, levelNames.note]
const columns = ['序号', '位置', '问题和建议', '依据']
const widths = [660, 2100, 4084, 2000]

/** A list of findings to send to a colleague or back to the agency: a table for each level. */
export function layOutFindings(report: Report, findings: readonly ListedFinding[]): Block[] {
  const levels = order.filter((level) => findings.some((finding) => finding.level === level))
  const counts = levels.map((level) => `${level} ${ofLevel(findings, level).length} 处`)
  return [
    heading(0, '政府信息公开工作年度报告检查意见'),
    paragraph(`报告：${report.title}`),
    paragraph(
      counts.length === 0
        ? '没有发现问题。'
        : `共发现 ${findings.length} 处：${counts.join('，')}。`,
    ),
    ...levels.flatMap((level) => [
      heading(1, level),
      tableOf(level, ofLevel(findings, level), countBefore(level, findings)),
    ]),
  ]
}

function ofLevel(findings: readonly ListedFinding[], wanted: string): ListedFinding[] {
  return findings.filter(({ level }) => level === wanted)
}

/** The numbers go on from level to level, so that one number is one finding. */
function countBefore(level: string, findings: readonly ListedFinding[]): number {
  const graver = order.slice(0, order.indexOf(level))
  return findings.filter((finding) => graver.includes(finding.level)).length
}

function tableOf(level: string, findings: readonly ListedFinding[], before: number): Table {
  return {
    type: 'table',
    name: level,
    widths,
    headerRows: 1,
    rows: [
      columns.map((name) => cell('header', name)),
      ...findings.map((finding, index) => rowOf(finding, before + index + 1)),
    ],
  }
}

function rowOf({ place, what, basis }: ListedFinding, number: number): TableRow {
  return [
    cell('figure', String(number)),
    ...[place, what, basis].map((text) => cell('label', text)),
  ]
}

function cell(role: TableCell['role'], text: string): TableCell {
  return { role, text, colSpan: 1, rowSpan: 1 }
}

function heading(level: Heading['level'], text: string): Heading {
  return { type: 'heading', level, text }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', role: 'body', text }
}
