import { type Guide, rulesOf } from '../template/guide'
import type {
  EqualRule,
  Level,
  RollForwardRule,
  Rule,
  SameAsLastYearRule,
  SumRule,
  Template,
  Term,
} from '../template/template'
import { columnName, rowName, tablePlace } from './table-words'

/** A rule as people read it. */
export interface RuleInWords {
  readonly id: string
  readonly level: Level
  readonly text: string
  readonly basis: string
}

/** Every rule of a template; for a report year, only those that are for it. */
export function rulesInWords(template: Template, guide: Guide, year?: number): RuleInWords[] {
  return rulesOf(template, guide)
    .filter((rule) => year === undefined || isForYear(rule, year))
    .map((rule) => {
      const { id, level, basis } = rule
      return { id, level, text: textOf(rule, template), basis }
    })
}

function isForYear(rule: Rule, year: number): boolean {
  const { from = year, to = year } = ('reportYears' in rule ? rule.reportYears : undefined) ?? {}
  return from <= year && year <= to
}

function textOf(rule: Rule, template: Template): string {
  switch (rule.kind) {
    case 'filled':
      return '要求填写的文字和三张表的每一格都已填写，数字看得懂。'
    case 'dated':
      return '格式、标题和成文日期与报告年度相符。'
    case 'sum':
      return saySum(rule, template)
    case 'equal':
      return sayEqual(rule, template)
    case 'same-as-last-year':
      return saySame(rule, template)
    case 'roll-forward':
      return sayRollForward(rule, template)
    case 'jump':
      return `与上一年度报告相比，相差 ${rule.least} 以上、变化超过 ${rule.factor} 倍的数字值得再看一眼。`
    case 'ledger-complete':
      return `${tablePlace(template, rule.counts)}按台账统计的，台账里应当计入的各行都已计入。`
    case 'ledger-agrees':
      return `${tablePlace(template, rule.counts)}按台账统计的，各格没有改成别的数。`
    case 'narrative':
      return '正文里的数字与表格、与上下文一致；有上一年度报告的，与上一年度报告一致。'
    case 'live-figures':
      return '插入正文的表格数字有对应的格，并且这一格已经填写。'
    default:
      return rule.asks
  }
}

function saySum({ table, total, partsName }: SumRule, template: Template): string {
  const place = tablePlace(template, table)
  return 'row' in total
    ? `${place}每一列：“${rowName(template, table, total.row)}”等于${partsName}。`
    : `${place}每一行：“${columnName(template, table, total.column)}”等于${partsName}。`
}

function sayEqual({ table, left, right }: EqualRule, template: Template): string {
  const say = (terms: readonly Term[]) => terms.map(({ name }) => name).join('＋')
  return `${tablePlace(template, table)}每一列：${say(left)}＝${say(right)}。`
}

function saySame({ table, row, lastYearRow }: SameAsLastYearRule, template: Template): string {
  const [now, before] = [row, lastYearRow].map((id) => rowName(template, table, id))
  return `${tablePlace(template, table)}每一列：“${now}”与上一年度报告的“${before}”一致。`
}

function sayRollForward(
  { table, rows, stock, added, removed }: RollForwardRule,
  template: Template,
): string {
  const names = rows.map((row) => `“${rowName(template, table, row)}”`).join('')
  const [inForce, issued, repealed] = [stock, added, removed].map((id) =>
    columnName(template, table, id),
  )
  return `${tablePlace(template, table)}${names}：上一年度的${inForce}＋${issued}－${repealed}＝${inForce}。`
}
