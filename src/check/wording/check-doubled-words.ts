import type { Report } from '../../report/report'
import type { DoubledWordsRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { passagesOf } from './passage'
import { findingOnWords } from './say'

/** 一步一步 and 二〇二〇 repeat themselves by right. */
const numerals = /^[一二三四五六七八九十百千万零两]/

/** A word of two to eight characters written twice in a row. */
export function checkDoubledWords(rule: DoubledWordsRule, report: Report): Finding[] {
  return passagesOf(report).flatMap((passage) =>
    [...passage.text.matchAll(/([\u4e00-\u9fff]{2,8}?)\1/g)]
      .filter(([, word = '']) => !numerals.test(word) && !rule.allowed.includes(word))
      .map((match) => {
        const [both, word = ''] = match
        const end = match.index + both.length
        const advice = `“${word}”连着写了两遍，请删去一个。`
        return findingOnWords(rule, passage, match.index, end, advice, word)
      }),
  )
}
