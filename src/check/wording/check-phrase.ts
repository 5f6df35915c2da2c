import type { Report } from '../../report/report'
import type { Phrase, PhraseRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { matchesIn } from '../matches'
import { perText } from '../per-text'
import { isLive, passagesOf } from './passage'
import { findingOnWords } from './say'

/** Words that should not stand there, with what to write instead. */
export function phraseCheck(rule: PhraseRule): (report: Report) => Finding[] {
  const { within, advice } = rule
  const patterns = rule.phrases.map((phrase) => ({ phrase, find: new RegExp(phrase.find, 'gu') }))
  const foundIn = perText((text) =>
    patterns.flatMap(({ phrase, find }) =>
      matchesIn(text, find).map((match) => foundWords(phrase, match)),
    ),
  )
  return (report) =>
    passagesOf(report)
      .filter(({ section }) => within === undefined || within.includes(section))
      .flatMap((passage) =>
        foundIn(passage.text).flatMap(({ start, end, instead, own = advice }) =>
          isLive(passage, start, end)
            ? []
            : [findingOnWords(rule, passage, start, end, own, instead)],
        ),
      )
}

interface FoundWords {
  readonly start: number
  readonly end: number
  readonly instead: string | undefined
  /** What the phrase itself advises. */
  readonly own: string | undefined
}

function foundWords({ instead, advice }: Phrase, match: RegExpMatchArray): FoundWords {
  const start = match.index ?? 0
  return {
    start,
    end: start + match[0].length,
    instead: instead === undefined ? undefined : fill(instead, match),
    own: advice,
  }
}

/** `$1` in what to write instead stands for the first group of what was found. */
function fill(instead: string, match: RegExpMatchArray): string {
  return instead.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
}
