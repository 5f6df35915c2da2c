import type { Report } from '../../report/report'
import type { NarrativeRule } from '../../template/narrative-rule'
import type { Finding } from '../finding'
import type { WrongBreakdown } from './breakdowns'
import type { Contradiction } from './contradictions'
import { findingAt } from './finding-at'
import { phraseOf } from './phrase'
import { paragraphName, placeOfClaim } from './say-claim'

/** A list beside the figure that it parts. */
export function sayBreakdown(
  rule: NarrativeRule,
  report: Report,
  { head, parts, sum, mayBePartial }: WrongBreakdown,
): Finding {
  const place = placeOfClaim(report, head)
  const { unit, quantity } = head.mention
  const difference = sum - quantity.stated
  const figures = `所列 ${parts.length} 项之和是 ${sum}${unit}，这里是 ${quantity.stated}${unit}，相差 ${Math.abs(difference)}`
  const advice = mayBePartial
    ? '如果只列了其中一部分，可以不改；否则请核对。'
    : '请核对各项和总数。'
  return {
    ...findingAt(
      rule,
      mayBePartial ? 'note' : rule.level,
      report,
      { ...head, addresses: [] },
      place,
      `${place}：${figures}。${advice}`,
    ),
    expected: quantity.stated,
    actual: sum,
    difference,
  }
}

/** Two figures for one thing. */
export function sayContradiction(
  rule: NarrativeRule,
  report: Report,
  { first, second }: Contradiction,
): Finding {
  const place = placeOfClaim(report, second)
  const [expected, actual] = [first.value.stated, second.value.stated]
  const other = `${paragraphName(report, first)}写的是“${phraseOf(first)}”`
  const distance = Math.abs(actual - expected)
  const message = `${place}：${other}，两处的数不一致，相差 ${distance}。请核对，改成同一个数。`
  const finding = findingAt(rule, rule.level, report, second, place, message)
  return { ...finding, expected, actual, difference: actual - expected }
}
