import { feeSentence } from '../../report/fees'
import type { Report } from '../../report/report'
import type { Section } from '../../template/template'
import type { SubHeadingsRule } from '../../template/wording-rule'
import { isUnwritten } from '../check-filled'
import type { Finding } from '../finding'
import { type Passage, passagesOfSection, placeOfSection } from './passage'
import { findingAt } from './say'
import { type SubHeading, subHeadingsOf } from './sub-headings'

/** Sub-headings under which nothing stands, or that stand twice: one finding for a section. */
export function checkSubHeadings(
  rule: SubHeadingsRule,
  report: Report,
  lastYear?: Report,
): Finding[] {
  return report.form.template.sections.flatMap((section) => {
    const passages = passagesOfSection(report, section.id)
    const isListed = rule.listsIn.includes(section.id)
    const headings = subHeadingsOf(passages, goesOn(report, section), isListed)
    if (rule.fault === 'repeated') return repeated(rule, report, headings)
    return isUnwritten(report, section, lastYear) ? [] : empty(rule, report, headings)
  })
}

/** True where the printed section has more below what was typed: the sentence on fees, or its table. */
function goesOn(report: Report, { table, feeStatement }: Section): boolean {
  return table !== undefined || (feeStatement === true && feeSentence(report.fees) !== undefined)
}

function empty(rule: SubHeadingsRule, report: Report, headings: readonly SubHeading[]): Finding[] {
  const bare = headings.filter(({ isEmpty }) => isEmpty).map(({ passage }) => passage)
  const these = bare.length > 1 ? '这些小标题' : '这个小标题'
  return findingOn(rule, report, bare, `下面没有内容。请写上，或者删去${these}。`)
}

/** Those of one list only: 存在问题 may well stand below each of several headings. */
function repeated(
  rule: SubHeadingsRule,
  report: Report,
  headings: readonly SubHeading[],
): Finding[] {
  const written = headings.filter(({ isEmpty }) => !isEmpty)
  const again = written.filter((one) =>
    written.some((other) => other !== one && other.list === one.list && other.words === one.words),
  )
  const passages = again.map(({ passage }) => passage)
  return findingOn(rule, report, passages, '重复了。请把内容并到一个小标题下面，或者改写小标题。')
}

function findingOn(
  rule: SubHeadingsRule,
  report: Report,
  passages: readonly Passage[],
  what: string,
): Finding[] {
  const [first] = passages
  if (!first) return []
  const names = passages.map(nameOf).join('')
  const place = { where: first.where, place: placeOfSection(report, first.section) }
  return [findingAt(rule, place, `小标题${names}${what}`)]
}

function nameOf({ text, source }: Passage): string {
  return `“${(source.runInHeading ?? text).replace(/[。：:]$/, '')}”`
}
