import { feeSentence } from '../../report/fees'
import type { Report } from '../../report/report'
import type { RequiredWordsRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { isAbridged } from './abridged'
import { passagesOfSection, placeOfSection } from './passage'
import { findingAt } from './say'

/** What a section has to speak of. A section that is not written yet is asked for by another rule. */
export function checkRequiredWords(rule: RequiredWordsRule, report: Report): Finding[] {
  const { section, topics, need, advice } = rule
  if (!isWritten(report, section) || isAbridged(report)) return []
  const text = textOf(report, section)
  const missing = topics.filter(({ words }) => !new RegExp(words, 'u').test(text))
  const isEnough = need === 'each' ? missing.length === 0 : missing.length < topics.length
  if (isEnough) return []
  const names = missing.map(({ name }) => name).join('、')
  const place = { where: `section/${section}`, place: placeOfSection(report, section) }
  return [findingAt(rule, place, `没有写到${names}。${advice}`)]
}

/** Sub-headings alone, as they come along from last year's report, say nothing yet. */
function isWritten(report: Report, section: string): boolean {
  return passagesOfSection(report, section).some(({ isHeading }) => !isHeading)
}

/** The section as it is printed, with the sentence on fees that the program adds. */
function textOf(report: Report, id: string): string {
  const written = passagesOfSection(report, id).map(({ text }) => text)
  const section = report.form.template.sections.find((candidate) => candidate.id === id)
  const fees = section?.feeStatement ? feeSentence(report.fees) : undefined
  return [...written, ...(fees === undefined ? [] : [fees])].join('\n')
}
