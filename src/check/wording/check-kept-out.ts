import type { Report } from '../../report/report'
import type { KeptOutRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { passagesOf, titlePassage } from './passage'
import { findingOnWords } from './say'

/** The words that the agency has listed, wherever they stand in the title or the texts. */
export function checkKeptOut(rule: KeptOutRule, report: Report): Finding[] {
  const words = report.keptOut
  if (words.length === 0) return []
  return [titlePassage(report), ...passagesOf(report)].flatMap((passage) =>
    words.flatMap((word) =>
      startsOf(word, passage.text).map((start) =>
        findingOnWords(rule, passage, start, start + word.length, rule.advice),
      ),
    ),
  )
}

function startsOf(word: string, text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    starts.push(at)
  }
  return starts
}
