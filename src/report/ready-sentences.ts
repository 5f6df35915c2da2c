import { type Guide, textRulesOf } from '../template/guide'
import type { LiveFigureRule, ReadySentence } from '../template/narrative-rule'
import { fillLiveFigures } from './live-figure'
import { printerOf, type Report } from './report'

/** A sentence as it goes into the text, and as it would be printed now. */
export interface OfferedSentence extends ReadySentence {
  readonly printed: string
}

/** The ready sentences of a section whose cells the report's format has. */
export function sentencesFor(report: Report, guide: Guide, section: string): OfferedSentence[] {
  const rule = textRulesOf(report.form.template, guide).find(
    (candidate): candidate is LiveFigureRule => candidate.kind === 'live-figures',
  )
  const ofSection = (rule?.sentences ?? []).filter((sentence) => sentence.section === section)
  return ofSection.flatMap((sentence) => {
    const { text, live } = fillLiveFigures(sentence.text, report.form, printerOf(report))
    return live.every(({ addresses }) => addresses.length > 0)
      ? [{ ...sentence, printed: text }]
      : []
  })
}
