import { type Report, valueAt } from '../report/report'
import type { Address } from '../template/address'
import { cellAt, nameOf } from '../template/form'
import {
  type Change,
  type Explanation,
  type ExplanationKind,
  rankOf,
  slipFrom,
} from './explanation'
import { type LinearRelation, linearRelations } from './linear-relations'
import { repairsOfRows } from './row-repairs'

/** More than these are no help to anybody. */
const mostExplanations = 3

interface Repair {
  readonly kind: ExplanationKind
  readonly changes: readonly Change[]
}

/**
 * Of a table some relations of which are broken: for each part of the table that no relation joins with
 * the rest, the simplest changes that make all of its relations hold, one or several to choose from.
 */
export function explain(report: Report, table: string): Explanation[][] {
  return partsOf(linearRelations(report, table))
    .map((relations) => explainPart(report, table, relations))
    .filter((explanations) => explanations.length > 0)
}

function explainPart(
  report: Report,
  table: string,
  relations: readonly LinearRelation[],
): Explanation[] {
  const broken = relations.filter(({ residual }) => residual !== 0)
  if (broken.length === 0) return []
  const figureAt = (address: Address) => valueAt(report, address) ?? 0
  const suspects = [...new Set(broken.flatMap(({ terms }) => [...terms.keys()]))]
  const heals = healerOf(relations)
  const simple = [
    ...singleFigures(broken, suspects, figureAt),
    ...swaps(broken, suspects, figureAt),
    ...repairsOfRows(report, table, suspects),
  ].filter(({ changes }) => heals(changes))
  const two = () => twoFigures(broken, figureAt).filter(({ changes }) => heals(changes))
  const found = simple.length > 0 ? simple : two()
  return simplest(found).map((repair) => ({ ...repair, table, text: sayRepair(repair, report) }))
}

/** Relations that share a figure, directly or through others, stand together. */
function partsOf(relations: readonly LinearRelation[]): LinearRelation[][] {
  const parts: LinearRelation[][] = []
  for (const relation of relations) {
    const joined = parts.filter((part) => part.some((other) => sharesFigure(relation, other)))
    for (const part of joined) parts.splice(parts.indexOf(part), 1)
    parts.push([...joined.flat(), relation])
  }
  return parts
}

function sharesFigure(one: LinearRelation, other: LinearRelation): boolean {
  return [...one.terms.keys()].some((address) => other.terms.has(address))
}

/** Tells whether all relations hold once the changes are made. */
function healerOf(relations: readonly LinearRelation[]): (changes: readonly Change[]) => boolean {
  const broken = relations.filter(({ residual }) => residual !== 0)
  return (changes) => {
    const touched = relations.filter(({ terms }) =>
      changes.some(({ address }) => terms.has(address)),
    )
    if (!broken.every((relation) => touched.includes(relation))) return false
    return touched.every(({ terms, residual }) => {
      const moved = changes.reduce(
        (sum, { address, from, to }) => sum + (terms.get(address) ?? 0) * (to - from),
        residual,
      )
      return moved === 0
    })
  }
}

/** The figure that one broken relation asks for in place of each of its figures. */
function singleFigures(
  [first]: readonly LinearRelation[],
  suspects: readonly Address[],
  figureAt: (address: Address) => number,
): Repair[] {
  return suspects.flatMap((address) => {
    const count = first?.terms.get(address)
    if (!first || count === undefined) return []
    const from = figureAt(address)
    const to = from - first.residual / count
    return isCount(to) ? [{ kind: slipFrom(from, to), changes: [{ address, from, to }] }] : []
  })
}

/** Pairs whose exchange makes the first broken relation hold. */
function swaps(
  [broken]: readonly LinearRelation[],
  suspects: readonly Address[],
  figureAt: (address: Address) => number,
): Repair[] {
  if (!broken) return []
  const figures = suspects.map(figureAt)
  const counts = suspects.map((address) => broken.terms.get(address) ?? 0)
  return suspects.flatMap((one, index) =>
    suspects.slice(index + 1).flatMap((other, beyond): Repair[] => {
      const at = index + 1 + beyond
      const [first = 0, second = 0] = [figures[index], figures[at]]
      const moved = ((counts[index] ?? 0) - (counts[at] ?? 0)) * (second - first)
      if (first === second || broken.residual + moved !== 0) return []
      const changes = [
        { address: one, from: first, to: second },
        { address: other, from: second, to: first },
      ]
      return [{ kind: 'cells-swapped', changes }]
    }),
  )
}

/** Two figures wrong, each in relations of its own: each is asked for by one that the other is not in. */
function twoFigures(
  broken: readonly LinearRelation[],
  figureAt: (address: Address) => number,
): Repair[] {
  const [first, ...others] = broken
  if (!first) return []
  return [...first.terms].flatMap(([one, count]) => {
    const from = figureAt(one)
    const to = from - first.residual / count
    const rest = others.find(
      ({ terms, residual }) => residual + (terms.get(one) ?? 0) * (to - from) !== 0,
    )
    if (!rest || !isCount(to)) return []
    const left = rest.residual + (rest.terms.get(one) ?? 0) * (to - from)
    return [...rest.terms].flatMap(([other, weight]): Repair[] => {
      const before = figureAt(other)
      const after = before - left / weight
      if (other === one || first.terms.has(other) || !isCount(after)) return []
      const changes = [
        { address: one, from, to },
        { address: other, from: before, to: after },
      ]
      return [{ kind: 'two-figures', changes }]
    })
  })
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

/** Those of the likeliest kind; none where there are too many to choose from. */
function simplest(repairs: readonly Repair[]): Repair[] {
  const best = Math.min(...repairs.map(({ kind }) => rankOf[kind]))
  const likeliest = distinct(repairs.filter(({ kind }) => rankOf[kind] === best))
  return likeliest.length > mostExplanations ? [] : likeliest
}

function distinct(repairs: readonly Repair[]): Repair[] {
  const keyOf = ({ changes }: Repair) =>
    changes
      .map(({ address, to }) => `${address}=${to}`)
      .sort()
      .join(' ')
  return [...new Map(repairs.map((repair) => [keyOf(repair), repair])).values()]
}

const kindNames: Readonly<Record<ExplanationKind, string>> = {
  'digits-swapped': '，可能是两个数字写颠倒了',
  'digit-missing': '，可能是少写了一个数字',
  'digit-added': '，可能是多写了一个数字',
  'digit-wrong': '',
  'one-figure': '',
  'cells-swapped': '，可能是两格填反了',
  'row-shifted': '，可能是整行错了一列',
  'figure-parted': '，可能是一个数分填在了两格里',
  'two-figures': '',
}

function sayRepair({ kind, changes }: Repair, report: Report): string {
  const parts = changes
    .filter(({ from, to }) => from !== to)
    .map(({ address, from, to }) => {
      const name = nameOf(cellAt(report.form, address))
      return `“${name}”应为 ${to}（现为 ${from}）`
    })
  return `${parts.join('，')}${kindNames[kind]}；改正后有关的合计全部成立。`
}
