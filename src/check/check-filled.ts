import { feeFigures, feeSentence, money } from '../report/fees'
import { explainProblem } from '../report/figure-problem'
import type { Paragraph } from '../report/paragraph'
import { isTotal, type Report } from '../report/report'
import { type Address, partsOf } from '../template/address'
import { type Cell, cellsOfTable, type Form, nameOf } from '../template/form'
import type { FilledRule } from '../template/template'
import { broken, type Finding, holds, type Outcome } from './finding'
import { placeOf, sectionName, sectionOfTable } from './place'

/** Every figure is there and readable, every required text is written. */
export function filledCheck(
  rule: FilledRule,
  form: Form,
): (report: Report, lastYear?: Report) => Outcome[] {
  const tables = rowsByTable(form)
  return (report, lastYear) => [
    ...checkBasics(rule, report),
    ...checkNarratives(rule, report, lastYear),
    ...checkFees(rule, report),
    ...checkUnreadable(rule, report),
    ...tables.flatMap((rows) => checkBlanks(rule, report, rows)),
  ]
}

function checkBasics(rule: FilledRule, report: Report): Outcome[] {
  const agency = report.agency
    ? holds
    : missing(rule, 'basics/agency', '基本信息“机关名称”', '还没有填写。请填写机关全称。')
  const date =
    report.date.text === '' || report.date.readable
      ? holds
      : found(
          rule,
          'basics/date',
          '基本信息“成文日期”',
          `“${report.date.text}”看不懂。请按“${report.year + 1}年1月20日”的样子填写。`,
        )
  return [agency, date]
}

function checkNarratives(rule: FilledRule, report: Report, lastYear?: Report): Outcome[] {
  return report.form.template.sections
    .filter(({ narrative }) => narrative === 'required')
    .map(({ id, heading, feeStatement }) =>
      isWritten(report, id, lastYear) || (feeStatement && feeSentence(report.fees))
        ? holds
        : missing(
            rule,
            `section/${id}`,
            `${sectionName(heading)}“${heading}”`,
            '还没有内容。请填写；确实没有的，写明“无”。',
          ),
    )
}

/** Sub-headings alone, as they come along from a report that had text below them, say nothing yet. */
function isWritten(report: Report, section: string, lastYear: Report | undefined): boolean {
  const written = report.narratives.get(section) ?? []
  return written.length > 0 && (hasText(written) || !hasText(lastYear?.narratives.get(section)))
}

function hasText(paragraphs: readonly Paragraph[] = []): boolean {
  return paragraphs.some(({ headingLevel }) => headingLevel === undefined)
}

/** The figures of the sentence on 信息处理费, where there is to be one with figures. */
function checkFees(rule: FilledRule, { form, fees }: Report): Outcome[] {
  const isAsked = form.template.sections.some(({ feeStatement }) => feeStatement)
  if (!isAsked || fees.statement !== 'charged') return []
  return feeFigures.map(({ field, name, figureOf }) => {
    const figure = figureOf(fees)
    const where = `basics/${field}`
    const place = `第六部分信息处理费“${name}”`
    if (figure.type === 'blank') return missing(rule, where, place, '还没有填写。没有的请填 0。')
    if (figure.type === 'number') return holds
    return found(rule, where, place, explainProblem(figure.problem, figure.text, money))
  })
}

function checkUnreadable(rule: FilledRule, report: Report): Outcome[] {
  return [...report.form.cells.values()].map((cell) => {
    const figure = report.figures.get(cell.address)
    if (figure?.type !== 'unreadable') return holds
    const { problem, text } = figure
    return found(
      rule,
      cell.address,
      placeOf(report.form, cell),
      explainProblem(problem, text, cell.kind),
    )
  })
}

const mostRowsNamed = 3

/** One finding for a row with blanks, not one for each blank; one for the table where many rows have them. */
function checkBlanks(
  rule: FilledRule,
  report: Report,
  rows: readonly (readonly Cell[])[],
): Outcome[] {
  const blanks = rows
    .map((cells) => cells.filter((cell) => isBlank(report, cell.address)))
    .filter((blank) => blank.length > 0)
  const filled = Array.from({ length: rows.length - blanks.length }, () => holds)
  const [first] = blanks
  if (!first || blanks.length <= mostRowsNamed) {
    return [...filled, ...blanks.map((blank) => blankRow(rule, report, blank))]
  }
  return [...filled, blankRows(rule, report, blanks)]
}

function blankRows(
  rule: FilledRule,
  report: Report,
  blanks: readonly (readonly Cell[])[],
): Outcome {
  const [first, ...others] = blanks.flat()
  if (!first) return holds
  return missing(
    rule,
    first.address,
    `${sectionOfTable(report.form, first.table.id)}表格`,
    `还有 ${blanks.length} 行、${others.length + 1} 格没有填写，从“${nameOf(first)}”起。没有的请填 0。`,
  )
}

function blankRow(rule: FilledRule, report: Report, blank: readonly Cell[]): Outcome {
  const [first] = blank
  if (!first) return holds
  const section = sectionOfTable(report.form, first.table.id)
  const row = first.rowName ? `“${first.rowName}”` : '表格'
  const columns = blank.map(({ columnName }) => columnName).filter(Boolean)
  const named = columns.length > 0 ? `（${columns.join('、')}）` : ''
  return missing(
    rule,
    first.address,
    `${section}${row}`,
    `还有 ${blank.length} 格没有填写${named}。没有的请填 0。`,
  )
}

/** The cells to fill in, table by table and row by row. */
function rowsByTable(form: Form): Cell[][][] {
  return form.template.tables.map(({ id }) => {
    const rows = new Map<string, Cell[]>()
    for (const cell of cellsOfTable(form, id)) {
      if (isTotal(cell)) continue
      const { row } = partsOf(cell.address)
      rows.set(row, [...(rows.get(row) ?? []), cell])
    }
    return [...rows.values()]
  })
}

function isBlank(report: Report, address: Address): boolean {
  return report.figures.get(address)?.type === 'blank'
}

function found(rule: FilledRule, where: string, place: string, what: string): Outcome {
  return broken(findingOf(rule, where, place, what))
}

function missing(rule: FilledRule, where: string, place: string, what: string): Outcome {
  return broken({ ...findingOf(rule, where, place, what), isMissing: true })
}

function findingOf(rule: FilledRule, where: string, place: string, what: string): Finding {
  const { id, level, basis } = rule
  return { rule: id, level, where, place, message: `${place}：${what}`, basis }
}
