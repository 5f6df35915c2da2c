import { type Report, valueAt } from '../report/report'
import { type Address, addressOf } from '../template/address'
import { cellAt, type Form, tableOf } from '../template/form'
import type { Block, SumRule } from '../template/template'
import { columnPaths, leavesNamed, rowPaths } from '../template/tree'
import { broken, holds, type Outcome, open } from './finding'
import { placeOf } from './place'

interface Sum {
  readonly total: Address
  readonly parts: readonly Address[]
}

/** A declared total against the sum of its parts, once for each row or column across it. */
export function sumCheck(rule: SumRule, form: Form): (report: Report) => Outcome[] {
  const sums = sumsOf(rule, tableOf(form, rule.table).blocks)
  return (report) => sums.map((sum) => checkOne(rule, report, sum))
}

/** Every sum that the rule stands for, as addresses. */
export function sumsOf(rule: SumRule, blocks: readonly Block[]): Sum[] {
  return blocks.flatMap((block) => {
    const rows = rowPaths(block)
    const columns = columnPaths(block)
    if ('column' in rule.total) {
      const total = rule.total.column
      const parts = leavesNamed(columns, sumOf(columns, total))
      return rows.map(({ leaf: row }) => ({
        total: addressOf(rule.table, row.id, total),
        parts: parts.map((part) => addressOf(rule.table, row.id, part.id)),
      }))
    }
    const total = rule.total.row
    const parts = leavesNamed(rows, sumOf(rows, total))
    return columns.map(({ leaf: column }) => ({
      total: addressOf(rule.table, total, column.id),
      parts: parts.map((part) => addressOf(rule.table, part.id, column.id)),
    }))
  })
}

function checkOne(rule: SumRule, report: Report, { total, parts }: Sum): Outcome {
  const actual = valueAt(report, total)
  const expected = sumAt(report, parts)
  if (actual === undefined || expected === undefined) return open
  if (actual === expected) return holds

  const cell = cellAt(report.form, total)
  const place = placeOf(report.form, cell)
  const computed = report.totals.get(total)
  const difference = actual - expected
  return broken({
    rule: rule.id,
    level: rule.level,
    where: total,
    place,
    message: `${place}：${rule.partsName}是 ${expected}，这里是 ${actual}，相差 ${Math.abs(difference)}。请核对各项和总计。`,
    expected,
    actual,
    difference,
    basis: rule.basis,
    ...(report.figures.get(total)?.type !== 'blank' && computed !== undefined && { computed }),
  })
}

function sumAt(report: Report, addresses: readonly Address[]): number | undefined {
  let sum = 0
  for (const address of addresses) {
    const value = valueAt(report, address)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

function sumOf(
  paths: readonly { readonly leaf: { readonly id: string; readonly sumOf?: readonly string[] } }[],
  id: string,
): readonly string[] {
  return paths.find(({ leaf }) => leaf.id === id)?.leaf.sumOf ?? []
}
