import { type YearMention, yearsIn } from '../../report/advance-year'
import type { Report } from '../../report/report'
import type { StaleYearRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { perText } from '../per-text'
import { type Passage, passagesOf } from './passage'
import { findingOnWords } from './say'

const wordsBefore = 8
const wordsAfter = 16

/** Years of the reports before, and the year to come where nothing is planned or published. */
export function staleYearCheck(rule: StaleYearRule): (report: Report) => Finding[] {
  const mentionsIn = perText((text) =>
    yearsIn(text).map((mention) => ({ ...mention, excused: excuseFor(rule, text, mention) })),
  )
  const isStale = (mention: ReadMention, { section }: Passage, year: number) => {
    const back = year - mention.year
    if (back > 0) return back <= rule.yearsBack && mention.excused !== 'always'
    return back === -1 && mention.excused === undefined && !rule.forward.includes(section)
  }
  return (report) =>
    passagesOf(report).flatMap((passage) =>
      mentionsIn(passage.text)
        .filter((mention) => isStale(mention, passage, report.year))
        .map(({ start, end, year }) => {
          const advice = `报告年度是 ${report.year} 年。请核对年份，确实要写 ${year} 年的，说明核实情况即可。`
          return findingOnWords(rule, passage, start, end, advice)
        }),
    )
}

interface ReadMention extends YearMention {
  readonly excused: 'always' | 'to-come' | undefined
}

/** Why a mention of another year may stand: in any report, or as a plan for the year to come. */
function excuseFor(
  rule: StaleYearRule,
  text: string,
  { start, end }: YearMention,
): ReadMention['excused'] {
  const before = text.slice(Math.max(start - wordsBefore, 0), start)
  const after = text.slice(end, end + wordsAfter).replace(/^\s*年/, '')
  const isElsewhere =
    isInside(text, start, '《', '》') ||
    isInside(text, start, '〔', '〕') ||
    new RegExp(`(?:${rule.before})$`, 'u').test(before) ||
    new RegExp(`^(?:${rule.after})`, 'u').test(after)
  if (isElsewhere) return 'always'
  return new RegExp(rule.plans, 'u').test(sentenceAround(text, start)) ? 'to-come' : undefined
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
