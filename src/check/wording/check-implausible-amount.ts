import { numberIn } from '../../report/figure'
import { type Report, valueAt } from '../../report/report'
import { addressOf } from '../../template/address'
import { cellAt } from '../../template/form'
import type { ImplausibleAmountRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { placeOf } from '../place'
import { agencyKind } from './agency-kind'
import { passagesOfSection } from './passage'
import { findingAt } from './say'

/** A sum in 万元 that is the very one of the text in 元, or too large for a small agency. */
export function checkImplausibleAmount(rule: ImplausibleAmountRule, report: Report): Finding[] {
  const { table, row, column } = rule.figure
  const where = addressOf(table, row, column)
  const amount = valueAt(report, where)
  if (amount === undefined || amount === 0) return []
  const place = { where, place: placeOf(report.form, cellAt(report.form, where)) }
  const inYuan = amount / 10000
  if (sumsInYuan(rule, report).includes(amount)) {
    const what = `填的是 ${amount}，单位是万元，而报告里写的是 ${amount} 元。是 ${amount} 元的，这里应填 ${inYuan}。请核对单位。`
    return [findingAt(rule, place, what)]
  }
  const { level } = agencyKind(report.agency)
  const isSmall = level === 'county' || level === 'township'
  if (!isSmall || amount <= rule.most) return []
  const what = `填的是 ${amount} 万元，数额很大。这一格的单位是万元，如果填的是元，应改为 ${inYuan}。请核对单位。`
  return [findingAt(rule, place, what)]
}

/** What the section and the sentence on fees name in 元. */
function sumsInYuan({ section }: ImplausibleAmountRule, report: Report): number[] {
  const text = passagesOfSection(report, section)
    .map((passage) => passage.text)
    .join('\n')
  const written = [...text.matchAll(/(\d[\d,]{0,12}(?:\.\d{1,2})?)\s*元/g)].map(([, sum = '']) =>
    Number(sum.replace(/,/g, '')),
  )
  const { fees } = report
  const stated = fees.statement === 'charged' ? [numberIn(fees.asked), numberIn(fees.received)] : []
  return [...written, ...stated].filter((sum) => sum !== undefined)
}
