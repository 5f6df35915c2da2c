import type { NarrativeWords, Subject } from '../../template/narrative-rule'
import type { Measure } from './judge'
import type { Memory } from './memory'
import type { Tables } from './tables'
import { meaningsOf, type Token } from './token'

export interface Sources {
  readonly report: Tables
  readonly lastYear: Tables | undefined
  readonly words: NarrativeWords
}

/** The same for one paragraph, as a plain text. */
export interface ParagraphSources extends Sources {
  readonly text: string
  /** The headings above it. */
  readonly headings: string
}

/** What a figure is measured by: the year that the sentence speaks of, and what its words warn of. */
export function measureOf(
  { report, lastYear, words, text, headings }: ParagraphSources,
  subject: Subject,
  lead: readonly Token[],
  memory: Memory,
): Measure {
  const clause = text.slice(lead[0]?.start ?? 0, lead[lead.length - 1]?.end ?? 0)
  const cautions = cautionsOf(lead, clause, memory, subject, report.agency)
  const reason =
    cautions[0] ??
    (namesOtherBody(lead, report.agency) ? otherBody(words) : undefined) ??
    missingContext(subject, headings + text)
  const { year } = memory
  if (year === undefined || year === report.year) return { report, reason }
  const isLastYear = lastYear !== undefined && year === lastYear.year
  return {
    report: isLastYear ? lastYear : report,
    ...(isLastYear && { year }),
    reason: reason ?? `文中说的是 ${year} 年的数，不是 ${report.year} 年的`,
  }
}

function cautionsOf(
  lead: readonly Token[],
  clause: string,
  { said }: Memory,
  subject: Subject,
  agency: string,
): string[] {
  return said.flatMap((token) =>
    meaningsOf(token).flatMap((meaning) => {
      if (meaning.kind !== 'caution') return []
      const { caution } = meaning
      const isNear = caution.within !== 'clause' || lead.includes(token)
      const meansAll = holdsAny(clause, caution.unless ?? [])
      const matters = caution.subjects === undefined || caution.subjects.includes(subject.id)
      const isOwnName = caution.words.some((word) => agency.endsWith(word))
      return isNear && matters && !meansAll && !isOwnName ? [caution.reason] : []
    }),
  )
}

function missingContext({ context }: Subject, text: string): string | undefined {
  return context && !holdsAny(text, context.words) ? context.reason : undefined
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}

/** `县政府` of 某县人民政府 is the reporting agency, and so is `县数据局` of 某县数据局. */
function isOwn(name: string, agency: string): boolean {
  return agency.includes(name) || agency.endsWith(name.replace(/(?<!人民)政府$/, '人民政府'))
}

const bodyName = /(?:[市县区镇乡局委厅办院校所]|街道|中心|公司|部门|单位|政府|人民政府)$/

/** `某镇收到…`: one of several agencies, unless it is the reporting one itself. */
function namesOtherBody(lead: readonly Token[], agency: string): boolean {
  return lead.some(
    (token) => token.type === 'unknown' && bodyName.test(token.text) && !isOwn(token.text, agency),
  )
}

function otherBody({ cautions }: NarrativeWords): string | undefined {
  return cautions.find(({ id }) => id === 'other-body')?.reason
}
