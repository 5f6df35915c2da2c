import { type Day, printDay, readDay } from '../../report/day'
import type { Report } from '../../report/report'
import type { DeadlineRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { findingAt } from './say'

/** The signing date against the day by which the report has to be published. */
export function checkDeadline(rule: DeadlineRule, { date, year }: Report): Finding[] {
  const signed = readDay(date.text)
  const last: Day = { year: year + 1, month: rule.month, day: rule.day }
  if (!signed || orderOf(signed) <= orderOf(last)) return []
  const what = `是 ${date.text}，晚于 ${printDay(last)}的公布期限。请核对日期；确实晚了的，请尽快公布。`
  return [findingAt(rule, { where: 'basics/date', place: '基本信息“成文日期”' }, what)]
}

function orderOf({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day
}
