import { type Report, valueAt } from '../report/report'
import { type Address, addressOf } from '../template/address'
import { tableOf } from '../template/form'
import type { EqualRule, SumRule } from '../template/template'
import { columnPaths } from '../template/tree'
import { sumsOf } from './check-sum'

/** A relation that reads as: the sum of figures, each with its sign, is nothing. */
export interface LinearRelation {
  /** Figures that were stated, with what each counts for; a total that is computed stands as its parts. */
  readonly terms: ReadonlyMap<Address, number>
  /** What the sum comes to; 0 where the relation holds. */
  readonly residual: number
}

/** Every relation between figures of a table that can be checked, written over the stated figures. */
export function linearRelations(report: Report, table: string): LinearRelation[] {
  const { rules } = report.form.template
  const equations = rules.flatMap((rule) => {
    if (!('table' in rule) || rule.table !== table) return []
    if (rule.kind === 'sum') return sumEquations(rule, report)
    return rule.kind === 'equal' ? equalEquations(rule, report) : []
  })
  return equations.flatMap((equation) => {
    const terms = new Map<Address, number>()
    for (const [address, sign] of equation) {
      if (!addStated(terms, report, address, sign)) return []
    }
    for (const [address, count] of terms) if (count === 0) terms.delete(address)
    return terms.size === 0 ? [] : [{ terms, residual: residualOf(terms, report) }]
  })
}

type Equation = readonly (readonly [Address, 1 | -1])[]

function sumEquations(rule: SumRule, report: Report): Equation[] {
  return sumsOf(rule, tableOf(report.form, rule.table).blocks).map(({ total, parts }) => [
    ...parts.map((part) => [part, 1] as const),
    [total, -1],
  ])
}

function equalEquations({ table, left, right }: EqualRule, report: Report): Equation[] {
  return tableOf(report.form, table)
    .blocks.flatMap(columnPaths)
    .map(({ leaf }) => [
      ...left.map(({ row }) => [addressOf(table, row, leaf.id), 1] as const),
      ...right.map(({ row }) => [addressOf(table, row, leaf.id), -1] as const),
    ])
}

/** False where a figure is missing, so that the relation cannot be checked. */
function addStated(
  terms: Map<Address, number>,
  report: Report,
  address: Address,
  sign: number,
): boolean {
  const figure = report.figures.get(address)
  if (figure?.type === 'number') {
    terms.set(address, (terms.get(address) ?? 0) + sign)
    return true
  }
  const parts = figure?.type === 'blank' ? report.form.cells.get(address)?.parts : undefined
  return parts?.every((part) => addStated(terms, report, part, sign)) ?? false
}

function residualOf(terms: ReadonlyMap<Address, number>, report: Report): number {
  let sum = 0
  for (const [address, count] of terms) sum += count * (valueAt(report, address) ?? 0)
  return sum
}
