import { feeFigures, feeSentence, money } from '../report/fees'
import { explainProblem } from '../report/figure-problem'
import type { Paragraph } from '../report/paragraph'
import type { Report } from '../report/report'
import type { Address } from '../template/address'
import type { Cell, Form } from '../template/form'
import type { FilledRule, Section } from '../template/template'
import { rowsToFill } from './blank-rows'
import { broken, type Finding, holds, type Outcome } from './finding'
import { placeOf, sectionName, sectionOfTable } from './place'

/** Every figure is there and readable, every required text is written. */
export function filledCheck(
  rule: FilledRule,
  form: Form,
): (report: Report, lastYear?: Report) => Outcome[] {
  const rows = rowsToFill(form)
  return (report, lastYear) => [
    ...checkBasics(rule, report),
    ...checkNarratives(rule, report, lastYear),
    ...checkFees(rule, report),
    ...checkUnreadable(rule, report),
    ...rows.map((cells) => checkRow(rule, report, cells)),
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
    .map((section) => {
      const { id, heading, feeStatement } = section
      return isUnwritten(report, section, lastYear)
        ? missing(
            rule,
            `section/${id}`,
            `${sectionName(heading)}“${heading}”`,
            feeStatement ? '还没有内容。请填写；确实没有的，写明“无”。' : '还没有内容。请填写。',
          )
        : holds
    })
}

/** True for a section that has to be written and is not yet. */
export function isUnwritten(
  report: Report,
  { id, narrative, feeStatement }: Section,
  lastYear: Report | undefined,
): boolean {
  if (narrative !== 'required' || isWritten(report, id, lastYear)) return false
  return !(feeStatement && feeSentence(report.fees))
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

/** One finding for a row with blanks, not one for each blank. */
function checkRow(rule: FilledRule, report: Report, cells: readonly Cell[]): Outcome {
  const blank = cells.filter((cell) => isBlank(report, cell.address))
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
