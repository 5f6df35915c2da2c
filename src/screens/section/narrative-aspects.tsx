import { agencyKind } from '../../check/wording/agency-kind'
import { feeSentence } from '../../report/fees'
import type { Paragraph } from '../../report/paragraph'
import type { Report } from '../../report/report'
import { type Guide, textRulesOf } from '../../template/guide'
import type { RequiredWordsRule } from '../../template/wording-rule'
import { useReview } from '../session/session'
import './narrative-aspects.css'

/** What the section has to speak of, ticked off as one writes. */
export function NarrativeAspects({ section }: { readonly section: string }) {
  const marks = useReview(({ report, guide }) => marksOf(report, guide, section))
  if (marks === '') return null
  const aspects = marks
    .split('\n')
    .map((line) => ({ name: line.slice(1), isThere: line[0] === '+' }))
  const missing = aspects.filter(({ isThere }) => !isThere).length
  return (
    <section className="aspects" aria-label="要写到的内容">
      <span className="aspects-count">
        {missing === 0 ? '要写到的都写到了：' : `还有 ${missing} 项没有写到：`}
      </span>
      <ul>
        {aspects.map(({ name, isThere }) => (
          <li key={name} className={isThere ? 'aspect aspect-there' : 'aspect'}>
            <span aria-hidden="true">{isThere ? '✓' : '○'}</span> {name}
            <span className="hidden">{isThere ? '，已写到' : '，还没有写到'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A line for each aspect, `+` or `-` and its name: one string, the same until one is covered. */
function marksOf(report: Report, guide: Guide, section: string): string {
  const text = textOf(report, section)
  return textRulesOf(report.form.template, guide)
    .filter((rule): rule is RequiredWordsRule => rule.kind === 'required-words')
    .filter((rule) => rule.section === section && rule.need === 'each' && isFor(rule, report))
    .flatMap(({ topics }) => topics)
    .map(({ name, words }) => `${new RegExp(words, 'u').test(text) ? '+' : '-'}${name}`)
    .join('\n')
}

function textOf(report: Report, section: string): string {
  const paragraphs = withoutEmptyHeadings(report.narratives.get(section) ?? [])
  const fees = report.form.template.sections.find(({ id }) => id === section)?.feeStatement
  return [...paragraphs.map(({ text }) => text), (fees && feeSentence(report.fees)) ?? ''].join(
    '\n',
  )
}

/** A sub-heading under which nothing is written says nothing yet. */
function withoutEmptyHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({ headingLevel }, index) => {
    const next = paragraphs[index + 1]
    return headingLevel === undefined || (next && (next.headingLevel ?? 4) > headingLevel)
  })
}

function isFor({ reportYears, agencies }: RequiredWordsRule, { year, agency }: Report): boolean {
  const { from = year, to = year } = reportYears ?? {}
  return (
    from <= year && year <= to && (agencies === undefined || agencyKind(agency).type === agencies)
  )
}
