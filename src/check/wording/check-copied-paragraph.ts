import type { Report } from '../../report/report'
import type { CopiedParagraphRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { passagesOfSection } from './passage'
import { findingAt } from './say'
import { plainText } from './similarity'

/** Paragraphs that say word for word what last year's said. A section that is a copy has its own rule. */
export function checkCopiedParagraph(
  rule: CopiedParagraphRule,
  report: Report,
  lastYear: Report,
): Finding[] {
  return rule.sections.flatMap((section) => {
    const before = new Set(textsOf(lastYear, section).map(({ plain }) => plain))
    const now = textsOf(report, section).filter(({ plain }) => plain.length >= rule.leastLength)
    const copied = now.filter(({ plain }) => before.has(plain))
    if (copied.length === now.length) return []
    return copied.map(({ passage }) =>
      findingAt(
        rule,
        passage,
        `与 ${lastYear.year} 年报告的一段完全一样（年份不同不算）。请按 ${report.year} 年的实际情况核对。`,
      ),
    )
  })
}

function textsOf(report: Report, section: string) {
  return passagesOfSection(report, section)
    .filter(({ isHeading }) => !isHeading)
    .map((passage) => ({ passage, plain: plainText(passage.text) }))
}
