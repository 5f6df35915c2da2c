import { type Report, valueAt } from '../../report/report'
import { partsOf } from '../../template/address'
import { cellsOfTable } from '../../template/form'
import type { AtLevelRule } from '../../template/wording-rule'
import type { Finding } from '../finding'
import { placeOf } from '../place'
import { mayMakeRegulations } from './agency-kind'
import { findingAt } from './say'

/** 规章 in the report of an agency that makes none; one finding for the row. */
export function checkAtLevel(rule: AtLevelRule, report: Report): Finding[] {
  if (mayMakeRegulations(report.agency)) return []
  const stated = cellsOfTable(report.form, rule.figures.table).filter(
    ({ address }) =>
      partsOf(address).row === rule.figures.row && (valueAt(report, address) ?? 0) !== 0,
  )
  const [first] = stated
  if (!first) return []
  const figures = stated
    .map((cell) => `${cell.columnName} ${valueAt(report, cell.address)}`)
    .join('，')
  const where = { where: first.address, place: placeOf(report.form, first) }
  return [findingAt(rule, where, `填的是${figures}。${rule.advice}`)]
}
