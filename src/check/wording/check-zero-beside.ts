import { type Report, valueAt } from '../../report/report'
import { cellsOfTable } from '../../template/form'
import type { ZeroBesideRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { sectionOfTable } from '../place'
import { findingAt } from './say'

/** Every figure of one table is 0, and one of the other is not. */
export function checkZeroBeside(
  { zero, beside, ...rule }: ZeroBesideRule,
  report: Report,
): Finding[] {
  const values = (table: string) =>
    cellsOfTable(report.form, table).map(({ address }) => ({
      address,
      value: valueAt(report, address),
    }))
  const first = values(beside).find(({ value }) => value !== undefined && value > 0)
  if (!first || values(zero).some(({ value }) => value !== 0)) return []
  const place = { where: first.address, place: sectionOfTable(report.form, beside) }
  return [findingAt(rule, place, rule.advice)]
}
