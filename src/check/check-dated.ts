import { readDay } from '../report/day'
import type { Report } from '../report/report'
import type { DatedRule } from '../template/template'
import { broken, holds, type Outcome } from './finding'

/**
 * The format and the year in the title are those of the report year, and the report is signed after
 * that year has ended.
 */
export function checkDated(rule: DatedRule, report: Report): Outcome[] {
  return [checkFormat(rule, report), checkTitle(rule, report), checkSigning(rule, report)]
}

function checkFormat(rule: DatedRule, { form, year }: Report): Outcome {
  const { name, notice, reportYears } = form.template
  const { from, to = year } = reportYears
  if (from <= year && year <= to) return holds
  const years = reportYears.to === undefined ? `${from} 年及以后` : `${from} 年至 ${to} 年`
  const what = `是 ${year} 年，而这份报告的表格是${name}（${notice}），用于 ${years}的报告。请换用本年度的格式。`
  return found(rule, 'year', '报告年度', what)
}

function checkTitle(rule: DatedRule, { title, year }: Report): Outcome {
  const years = [...title.matchAll(/(\d{4})\s*年/g)].map(([, digits]) => Number(digits))
  const wrong = years.find((other) => other !== year)
  return wrong === undefined
    ? holds
    : found(rule, 'title', '报告标题', `写的是 ${wrong} 年，报告年度是 ${year} 年。请核对。`)
}

function checkSigning(rule: DatedRule, { date, year }: Report): Outcome {
  const day = readDay(date.text)
  return day === undefined || day.year > year
    ? holds
    : found(
        rule,
        'date',
        '成文日期',
        `是 ${date.text}，而 ${year} 年的报告要在 ${year + 1} 年编写。请核对年份。`,
      )
}

function found(rule: DatedRule, field: string, name: string, what: string): Outcome {
  const place = `基本信息“${name}”`
  const message = `${place}：${what}`
  const { id, level, basis } = rule
  return broken({ rule: id, level, where: `basics/${field}`, place, message, basis })
}
