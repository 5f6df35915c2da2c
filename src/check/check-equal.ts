import { type Report, valueAt } from '../report/report'
import { type Address, addressOf } from '../template/address'
import { cellAt, tableOf } from '../template/form'
import type { EqualRule, Term } from '../template/template'
import { columnPaths } from '../template/tree'
import { broken, holds, type Outcome, open } from './finding'
import { sectionOfTable } from './place'

interface Side {
  readonly value: number
  /** `第一项（3）＋第二项（1）＝4` */
  readonly text: string
}

/** Two sums of rows that are equal in every column, such as the form's printed 勾稽 relation. */
export function checkEqual(rule: EqualRule, report: Report): Outcome[] {
  const columns = tableOf(report.form, rule.table).blocks.flatMap(columnPaths)
  return columns.map(({ leaf }) => checkColumn(rule, report, leaf.id))
}

function checkColumn(rule: EqualRule, report: Report, column: string): Outcome {
  const left = sideOf(rule.left, report, rule.table, column)
  const right = sideOf(rule.right, report, rule.table, column)
  if (!left || !right) return open
  if (left.value === right.value) return holds

  const where = addressAt(rule.table, rule.right, column)
  const { columnName } = cellAt(report.form, where)
  const place = `${sectionOfTable(report.form, rule.table)}“${columnName}”列`
  const difference = right.value - left.value
  return broken({
    rule: rule.id,
    level: rule.level,
    where,
    place,
    message: `${place}：${left.text}，${right.text}，相差 ${Math.abs(difference)}。请核对这一列的数字。`,
    expected: left.value,
    actual: right.value,
    difference,
    basis: rule.basis,
    involved: [...rule.left, ...rule.right].map(({ row }) => addressOf(rule.table, row, column)),
  })
}

function sideOf(
  terms: readonly Term[],
  report: Report,
  table: string,
  column: string,
): Side | undefined {
  const values = terms.map(({ row }) => valueAt(report, addressOf(table, row, column)))
  if (!values.every((value) => value !== undefined)) return undefined
  const value = values.reduce((sum, term) => sum + term, 0)
  const names = terms.map(({ name }, index) => `${name}（${values[index]}）`)
  return { value, text: `${names.join('＋')}＝${value}` }
}

/** The last row of the side: where the relation is read off. */
function addressAt(table: string, terms: readonly Term[], column: string): Address {
  return addressOf(table, terms[terms.length - 1]?.row ?? '', column)
}
