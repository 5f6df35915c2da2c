import { numberedLevel } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { NumberingRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { numberOf } from './chinese-number'
import { type Passage, passagesOfSection } from './passage'
import { findingOnWords } from './say'

/** Numbers of paragraphs: 一、 is for the six parts, below it come （一）, 1. and （1）. */
export function checkNumbering(rule: NumberingRule, report: Report): Finding[] {
  return report.form.template.sections.flatMap(({ id }) =>
    checkSection(rule, passagesOfSection(report, id)),
  )
}

function checkSection(rule: NumberingRule, passages: readonly Passage[]): Finding[] {
  switch (rule.fault) {
    case 'top-level':
      return passages.flatMap((passage) => topLevel(rule, passage))
    case 'level-left-out':
      return levelLeftOut(rule, passages)
    case 'out-of-order':
      return outOfOrder(rule, passages)
  }
}

/** `一、二、三产业` counts, `一、加强领导` numbers. */
function topLevel(rule: NumberingRule, passage: Passage): Finding[] {
  const [label, number] =
    /^([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]、)/.exec(passage.text) ?? []
  if (label === undefined || number === undefined) return []
  const advice = `“${label}”是六个部分的序号，部分里面的标题请用“（${number}）”。`
  return [findingOnWords(rule, passage, 0, label.length, advice, `（${number}）`)]
}

function levelLeftOut(rule: NumberingRule, passages: readonly Passage[]): Finding[] {
  const first = passages.find(({ text }) => numberedLevel(text) !== undefined)
  const [label] = /^\d{1,2}[.．、]/.exec(first?.text ?? '') ?? []
  if (!first || label === undefined) return []
  const advice = `公文的层次序数依次为“一、”“（一）”“1.”“（1）”，这里跳过了“（一）”。`
  return [findingOnWords(rule, first, 0, label.length, advice)]
}

/** A number that neither follows the one before nor begins anew. */
function outOfOrder(rule: NumberingRule, passages: readonly Passage[]): Finding[] {
  const numbered = passages.flatMap((passage) => {
    const [label, number] = /^[（(]([一二三四五六七八九十]{1,3})[）)]/.exec(passage.text) ?? []
    return label === undefined || number === undefined
      ? []
      : [{ passage, label, value: numberOf(number) }]
  })
  return numbered.flatMap(({ passage, label, value }, index) => {
    const before = numbered[index - 1]?.value ?? 0
    if (value === before + 1 || (value === 1 && before > 1)) return []
    const last = numbered[index - 1]?.label
    const instead = last === undefined ? '前面没有“（一）”' : `前一个序号是“${last}”`
    const advice = `${instead}，序号不连续。请核对是漏了一项，还是写错了序号。`
    return [findingOnWords(rule, passage, 0, label.length, advice)]
  })
}
