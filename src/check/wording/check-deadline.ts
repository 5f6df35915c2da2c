import { type Day, printDay, readDay } from '../../report/day'
import type { Report } from '../../report/report'
import type { DeadlineRule, OwnDeadlineRule, WordingRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { findingAt } from './say'

/** The signing date against the day by which the report has to be published. */
export function checkDeadline(rule: DeadlineRule, { date, year }: Report): Finding[] {
  return signedAfter(rule, date.text, { year: year + 1, month: rule.month, day: rule.day })
}

/** The same against the day that the agency has set itself. */
export function checkOwnDeadline(
  rule: OwnDeadlineRule,
  { date, deadline, year }: Report,
): Finding[] {
  if (deadline === '') return []
  const last = readDay(deadline)
  if (last) return signedAfter(rule, date.text, last)
  const place = { where: 'basics/deadline', place: '基本信息“本机关的公布期限”' }
  const what = `“${deadline}”看不懂，不能核对。请按“${year + 1}年1月20日”的样子填写，或者清空。`
  return [findingAt(rule, place, what)]
}

function signedAfter(rule: WordingRule, date: string, last: Day): Finding[] {
  const signed = readDay(date)
  if (!signed || orderOf(signed) <= orderOf(last)) return []
  const what = `是 ${date}，晚于 ${printDay(last)}的公布期限。请核对日期；确实晚了的，请尽快公布。`
  return [findingAt(rule, { where: 'basics/date', place: '基本信息“成文日期”' }, what)]
}

function orderOf({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day
}
