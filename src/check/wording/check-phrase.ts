import type { Report } from '../../report/report'
import type { Phrase, PhraseRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { isLive, type Passage, passagesOf } from './passage'
import { findingOnWords } from './say'

/** Words that should not stand there, with what to write instead. */
export function checkPhrase(rule: PhraseRule, report: Report): Finding[] {
  const { within, phrases } = rule
  return passagesOf(report)
    .filter(({ section }) => within === undefined || within.includes(section))
    .flatMap((passage) => phrases.flatMap((phrase) => findPhrase(rule, phrase, passage)))
}

function findPhrase(rule: PhraseRule, phrase: Phrase, passage: Passage): Finding[] {
  const { find, instead, advice = rule.advice } = phrase
  return [...passage.text.matchAll(new RegExp(find, 'gu'))].flatMap((match) => {
    const [words] = match
    const end = match.index + words.length
    if (isLive(passage, match.index, end)) return []
    const replacement = instead === undefined ? undefined : fill(instead, match)
    return [findingOnWords(rule, passage, match.index, end, advice, replacement)]
  })
}

/** `$1` in what to write instead stands for the first group of what was found. */
function fill(instead: string, match: RegExpMatchArray): string {
  return instead.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '')
}
