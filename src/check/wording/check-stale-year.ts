import { mentionsOf, type YearMention } from '../../report/advance-year'
import type { Report } from '../../report/report'
import type { StaleYearRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { type Passage, passagesOf } from './passage'
import { findingOnWords } from './say'

const wordsBefore = 8
const wordsAfter = 16

/** Years of the reports before, and the year to come where nothing is planned or published. */
export function checkStaleYear(rule: StaleYearRule, report: Report): Finding[] {
  const { year } = report
  const past = Array.from({ length: rule.yearsBack }, (_, back) => year - 1 - back)
  return passagesOf(report).flatMap((passage) => [
    ...past.flatMap((other) => findYear(rule, passage, other, year, false)),
    ...findYear(rule, passage, year + 1, year, true),
  ])
}

function findYear(
  rule: StaleYearRule,
  passage: Passage,
  other: number,
  year: number,
  isToCome: boolean,
): Finding[] {
  if (isToCome && rule.forward.includes(passage.section)) return []
  return mentionsOf(passage.text, other)
    .filter((mention) => !isExcused(rule, passage.text, mention, isToCome))
    .map(({ start, end }) => {
      const advice = `报告年度是 ${year} 年。请核对年份，确实要写 ${other} 年的，说明核实情况即可。`
      return findingOnWords(rule, passage, start, end, advice)
    })
}

function isExcused(
  rule: StaleYearRule,
  text: string,
  { start, end }: YearMention,
  isToCome: boolean,
): boolean {
  const before = text.slice(Math.max(start - wordsBefore, 0), start)
  const after = text.slice(end, end + wordsAfter).replace(/^\s*年/, '')
  if (isInside(text, start, '《', '》') || isInside(text, start, '〔', '〕')) return true
  if (new RegExp(`(?:${rule.before})$`, 'u').test(before)) return true
  if (new RegExp(`^(?:${rule.after})`, 'u').test(after)) return true
  return isToCome && new RegExp(rule.plans, 'u').test(sentenceAround(text, start))
}

/** In the name or the number of another document. */
function isInside(text: string, at: number, opening: string, closing: string): boolean {
  return text.lastIndexOf(opening, at) > text.lastIndexOf(closing, at)
}

function sentenceAround(text: string, at: number): string {
  const from = text.lastIndexOf('。', at) + 1
  const to = text.indexOf('。', at)
  return text.slice(from, to < 0 ? text.length : to)
}
