import { feeSentence } from '../../report/fees'
import { type Report, valueAt } from '../../report/report'
import { addressOf } from '../../template/address'
import type { WordsForFigureRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { passagesOfSection, placeOfSection } from './passage'
import { findingAt } from './say'

/** A figure that a section has to speak of, once it is not 0. A section without text is asked for elsewhere. */
export function checkWordsForFigure(rule: WordsForFigureRule, report: Report): Finding[] {
  const { figure, section, words, advice } = rule
  const value = valueAt(report, addressOf(figure.table, figure.row, figure.column))
  if (value === undefined || value === 0) return []
  const written = passagesOfSection(report, section).map(({ text }) => text)
  const text = [...written, feeSentence(report.fees) ?? ''].join('\n').trim()
  if (text === '' || new RegExp(words, 'u').test(text)) return []
  const place = { where: `section/${section}`, place: placeOfSection(report, section) }
  return [findingAt(rule, place, advice.split('{figure}').join(String(value)))]
}
