import { type Report, valueAt } from '../report/report'
import { type Address, addressOf } from '../template/address'
import { cellAt, tableOf } from '../template/form'
import type { RollForwardRule, SameAsLastYearRule } from '../template/template'
import { columnPaths } from '../template/tree'
import { broken, type Finding, holds, type Outcome, open } from './finding'
import { placeOf } from './place'

/** A row against a row of last year's report, such as 上年结转 against 结转下年度. */
export function checkSameAsLastYear(
  rule: SameAsLastYearRule,
  report: Report,
  lastYear: Report,
): Outcome[] {
  const columns = tableOf(report.form, rule.table).blocks.flatMap(columnPaths)
  return columns.map(({ leaf: { id: column } }) => {
    const where = addressOf(rule.table, rule.row, column)
    const actual = valueAt(report, where)
    const expected = valueAt(lastYear, addressOf(rule.table, rule.lastYearRow, column))
    return compare(rule, report, where, expected, actual, (place, difference) => {
      const before = `${lastYear.year} 年报告的结转下年度继续办理数是 ${expected}`
      return `${place}：${before}，这里是 ${actual}，相差 ${difference}。两个数应当一致，请核对。`
    })
  })
}

/** Last year's stock + additions - removals = this year's stock. */
export function checkRollForward(
  rule: RollForwardRule,
  report: Report,
  lastYear: Report,
): Outcome[] {
  return rule.rows.map((row) => {
    const at = (column: string) => addressOf(rule.table, row, column)
    const before = valueAt(lastYear, at(rule.stock))
    const added = valueAt(report, at(rule.added))
    const removed = valueAt(report, at(rule.removed))
    const actual = valueAt(report, at(rule.stock))
    if (before === undefined || added === undefined || removed === undefined) return open
    const expected = before + added - removed
    return compare(rule, report, at(rule.stock), expected, actual, (place, difference) => {
      const sum = `上年现行有效 ${before}＋本年制发 ${added}－本年废止 ${removed}＝${expected}`
      return `${place}：${sum}，这里是 ${actual}，相差 ${difference}。清理、修改、机构改革都会造成差异，请核实。`
    })
  })
}

function compare(
  rule: Pick<Finding, 'level' | 'basis'> & { readonly id: string },
  report: Report,
  where: Address,
  expected: number | undefined,
  actual: number | undefined,
  sayBroken: (place: string, difference: number) => string,
): Outcome {
  if (expected === undefined || actual === undefined) return open
  if (expected === actual) return holds
  const place = placeOf(report.form, cellAt(report.form, where))
  const difference = actual - expected
  const message = sayBroken(place, Math.abs(difference))
  const { id, level, basis } = rule
  return broken({ rule: id, level, where, place, message, expected, actual, difference, basis })
}
