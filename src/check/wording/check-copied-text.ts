import type { Report } from '../../report/report'
import type { CopiedTextRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { type Passage, passagesOfSection, placeOfSection } from './passage'
import { findingAt } from './say'
import { plainText, similarity } from './similarity'

/** Sections that say what last year's report said. Sub-headings come along every year. */
export function checkCopiedText(rule: CopiedTextRule, report: Report, lastYear: Report): Finding[] {
  return rule.sections.flatMap((section) => {
    const now = textsOf(report, section)
    const before = textsOf(lastYear, section).map(plain)
    const text = now.map(plain).join('')
    if (text.length < rule.leastLength) return []
    const share = similarity(text, before.join(''))
    if (share <= rule.most) return []
    const same = now.filter((passage) => before.includes(plain(passage)))
    const place = { where: `section/${section}`, place: placeOfSection(report, section) }
    const named = same.length === 0 ? '' : `，其中${sayParagraphs(same)}完全一样`
    const percent = Math.floor(share * 100)
    const what = `与 ${lastYear.year} 年报告的文字有 ${percent}% 相同（年份不同不算）${named}。请按 ${report.year} 年的实际情况重写。`
    return [findingAt(rule, place, what)]
  })
}

function textsOf(report: Report, section: string): Passage[] {
  return passagesOfSection(report, section).filter(({ isHeading }) => !isHeading)
}

function plain({ text }: Passage): string {
  return plainText(text)
}

function sayParagraphs(passages: readonly Passage[]): string {
  return `第${passages.map(({ paragraph }) => paragraph + 1).join('、')}段`
}
