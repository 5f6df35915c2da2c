import type { Report } from '../../report/report'
import type { NarrativeRule } from '../../template/narrative-rule'
import { broken, type Finding, holds, type Outcome, open } from '../finding'
import { wrongBreakdowns } from './breakdowns'
import type { Claim, ReadClaim } from './claim'
import { contradictions } from './contradictions'
import { findingAt } from './finding-at'
import { phraseOf } from './phrase'
import { createClaimReader } from './read-claims'
import { paragraphName, placeOfClaim, sayDifference } from './say-claim'
import { sayBreakdown, sayContradiction } from './say-text'
import { createTextReader, type TextReader } from './text-reader'

/** What the texts say of the tables, and what is to be said of that. */
export interface NarrativeResult {
  readonly outcomes: readonly Outcome[]
  readonly claims: readonly Claim[]
}

/** The figures in the texts against the tables, against each other, and against last year's report. */
export function narrativeCheck(
  rule: NarrativeRule,
): (report: Report, lastYear?: Report) => NarrativeResult {
  const reader = createTextReader(rule.words)
  const readClaims = createClaimReader(reader)
  return (report, lastYear) => {
    const claims = readClaims(report, lastYear)
    return {
      outcomes: [...outcomesOf(rule, report, claims), ...tablesInText(rule, reader, report)],
      claims: claims.map(({ mention, source, ...claim }) => claim),
    }
  }
}

function outcomesOf(rule: NarrativeRule, report: Report, claims: readonly ReadClaim[]): Outcome[] {
  const questions = new Map<string, ReadClaim[]>()
  for (const claim of claims.filter(({ state }) => state === 'question')) {
    const key = questionKey(claim)
    questions.set(key, [...(questions.get(key) ?? []), claim])
  }
  const found = [
    ...claims.filter(({ state }) => state === 'differs').map((claim) => wrong(rule, report, claim)),
    ...[...questions.values()].map((asked) => question(rule, report, asked)),
    ...byParagraph(claims)
      .flatMap(wrongBreakdowns)
      .map((list) => sayBreakdown(rule, report, list)),
    ...contradictions(claims).map((pair) => sayContradiction(rule, report, pair)),
  ]
  const others = claims.flatMap(({ state }) =>
    state === 'agrees' ? [holds] : state === 'open' ? [open] : [],
  )
  return [...others, ...found.map(broken)]
}

/** Said of paragraphs that are left out, so that nobody takes them for checked. */
function tablesInText(rule: NarrativeRule, reader: TextReader, report: Report): Outcome[] {
  return [['preamble', report.preamble] as const, ...report.narratives].flatMap(
    ([section, paragraphs]) =>
      paragraphs.flatMap(({ text }, paragraph) => {
        if (!reader.read(text).isTable) return []
        const words = { section, paragraph, start: 0, end: text.length, text, addresses: [] }
        const place = paragraphName(report, words)
        const message = `${place}：这一段的数字太多，像是粘贴进来的表格，没有与表格核对。请分段写，或者填到表格里。`
        return [broken(findingAt(rule, 'note', report, words, place, message))]
      }),
  )
}

function wrong(rule: NarrativeRule, report: Report, claim: ReadClaim): Finding {
  const { expected, value } = claim
  const place = placeOfClaim(report, claim)
  const message = `${place}：${sayDifference(report, claim)}。请核对，改正有误的一处。`
  const figures =
    expected === undefined
      ? {}
      : { expected, actual: value.stated, difference: value.stated - expected }
  return { ...findingAt(rule, rule.level, report, claim, place, message), ...figures }
}

/** One question for all figures of a sentence that have the same reason. */
function question(rule: NarrativeRule, report: Report, asked: readonly ReadClaim[]): Finding {
  const [first] = asked
  if (!first) throw new Error('A question is about a figure')
  const place = placeOfClaim(report, first)
  const said = asked.map((claim, index) => {
    const difference = sayDifference(report, claim)
    return index === 0 ? difference : `“${phraseOf(claim)}”：${difference}`
  })
  const message = `${place}：${said.join('；')}。如果${first.mention.reason}，可以不改；否则请核对。`
  const { expected, value } = first
  const isOne = asked.length === 1 && expected !== undefined
  return {
    ...findingAt(rule, 'note', report, first, place, message),
    ...(isOne && { expected, actual: value.stated, difference: value.stated - expected }),
  }
}

function questionKey({ section, paragraph, mention }: ReadClaim): string {
  return `${section} ${paragraph} ${mention.piece.sentence} ${mention.reason}`
}

function byParagraph(claims: readonly ReadClaim[]): ReadClaim[][] {
  const paragraphs = new Map<string, ReadClaim[]>()
  for (const claim of claims) {
    const key = `${claim.section} ${claim.paragraph}`
    paragraphs.set(key, [...(paragraphs.get(key) ?? []), claim])
  }
  return [...paragraphs.values()]
}
