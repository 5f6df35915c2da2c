import { library } from '../../templates/library'
import { type OpenedFile, sayChanges } from '../files/open-report-file'
import type { Draft } from '../report/draft'
import { explainProblem } from '../report/figure-problem'
import { type Report, readReport, valueAt } from '../report/report'
import { addressOf, lineColumn } from '../template/address'
import { nameOf } from '../template/form'
import { nameInAnyForm } from '../template/library'
import type { Table } from '../template/template'
import { columnPaths, rowPaths } from '../template/tree'
import { exitCodes, type ReadCommand } from './command'
import { printJson, printLines, sayUnreadable } from './output'
import { openFile } from './read-file'

interface Message {
  readonly level: 'error' | 'warning' | 'note'
  readonly code: string
  readonly text: string
  readonly where: string
}

/** `nianbao read`: what the file says, figure by figure. */
export async function runRead({ file, json }: ReadCommand): Promise<number> {
  const opened = await openFile(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, json)
  const report = readReport(opened.draft, opened.form)
  const messages = [
    ...unreadableFigures(report),
    ...figuresSetAside(opened.draft),
    ...changesByHand(opened),
  ]
  const content = describe(report)
  if (json) printJson({ source: file, ...content, messages })
  else printLines([...inWords(content), ...messages.map(({ text }) => text)])
  return exitCodes.good
}

function describe(report: Report) {
  const { template } = report.form
  return {
    template: template.id,
    year: report.year,
    agency: report.agency,
    title: report.title,
    tables: template.tables.map((table) => ({ id: table.id, rows: rowsOf(report, table) })),
    sections: template.sections.map(({ id, heading }) => ({
      id,
      heading,
      paragraphs: (report.narratives.get(id) ?? []).map(({ text }) => text),
    })),
  }
}

function rowsOf(report: Report, table: Table) {
  const at = (row: string, column: string) =>
    valueAt(report, addressOf(table.id, row, column)) ?? null
  return [
    ...table.blocks.flatMap((block) =>
      rowPaths(block).map(({ leaf }) => ({
        id: leaf.id,
        label: leaf.label,
        values: columnPaths(block).map((column) => at(leaf.id, column.leaf.id)),
      })),
    ),
    ...table.lines.map(({ id, label }) => ({ id, label, values: [at(id, lineColumn)] })),
  ]
}

function unreadableFigures(report: Report): Message[] {
  return [...report.form.cells.values()].flatMap((cell) => {
    const figure = report.figures.get(cell.address)
    if (figure?.type !== 'unreadable') return []
    const text = `“${nameOf(cell)}”：${explainProblem(figure.problem, figure.text, cell.kind)}`
    return [{ level: 'error', code: 'unreadable-figure', text, where: cell.address } as const]
  })
}

function figuresSetAside({ setAside }: Draft): Message[] {
  return Object.entries(setAside).map(([where, text]) => ({
    level: 'note',
    code: 'figure-set-aside',
    text: `按别的格式填写的“${nameInAnyForm(library, where)}”${text}存在草稿里，本年度格式不填报这一格。`,
    where,
  }))
}

function changesByHand(opened: Extract<OpenedFile, { ok: true }>): Message[] {
  return sayChanges(opened).map((text) => ({
    level: 'warning',
    code: 'changed-by-hand',
    text: `${text}（这里读的是导出时的内容）`,
    where: '',
  }))
}

function inWords({ title, tables, sections }: ReturnType<typeof describe>): string[] {
  return [
    title,
    ...tables.flatMap(({ rows }) =>
      rows.map(({ label, values }) => [label, ...values.map((value) => value ?? '空')].join('\t')),
    ),
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ]
}
