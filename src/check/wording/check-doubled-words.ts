import type { Report } from '../../report/report'
import type { DoubledWordsRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { perText } from '../per-text'
import { passagesOf } from './passage'
import { findingOnWords } from './say'

/** 一步一步 and 二〇二〇 repeat themselves by right. */
const numerals = /^[一二三四五六七八九十百千万零两]/

/** A word of two to eight characters written twice in a row. */
export function doubledWordsCheck(rule: DoubledWordsRule): (report: Report) => Finding[] {
  const foundIn = perText((text) => doubledWords(text, rule.allowed))
  return (report) =>
    passagesOf(report).flatMap((passage) =>
      foundIn(passage.text).map(({ start, end, word }) => {
        const advice = `“${word}”连着写了两遍，请删去一个。`
        return findingOnWords(rule, passage, start, end, advice, word)
      }),
    )
}

function doubledWords(text: string, allowed: readonly string[]) {
  return [...text.matchAll(/([\u4e00-\u9fff]{2,8}?)\1/g)]
    .map(({ index, 0: both, 1: word = '' }) => ({ start: index, end: index + both.length, word }))
    .filter(({ word }) => !numerals.test(word) && !allowed.includes(word))
}
