import type { EqualRule, Rule } from '../template/template'
import { leavesNamed, rowPaths } from '../template/tree'
import type { RowReading } from './row-candidates'
import type { TableLabels } from './table-labels'

/** Rows of which the sum, some of them subtracted, is nothing in every column. */
type Equation = ReadonlyMap<string, 1 | -1>

const mostStates = 50_000

/**
 * The one way to read the unclear rows with which the sums over the rows hold; a row that can only be read
 * in one way is known without them. `known` are the rows that are clear. Rows that stay open are left out.
 */
export function solveRows(
  unclear: ReadonlyMap<string, readonly RowReading[]>,
  known: ReadonlyMap<string, RowReading>,
  { table }: TableLabels,
  rules: readonly Rule[],
): Map<string, RowReading> {
  const solved = new Map<string, RowReading>()
  for (const [row, [only, ...others]] of unclear) {
    if (only && others.length === 0) solved.set(row, only)
  }
  const equations = [...sumsOf(table), ...equalsOf(table.id, rules)]
  for (let isNew = true; isNew; ) {
    isNew = false
    for (const equation of equations) {
      const found = solveOne(equation, unclear, new Map([...known, ...solved]))
      for (const [row, reading] of found) {
        if (!solved.has(row)) isNew = true
        solved.set(row, reading)
      }
    }
  }
  return solved
}

function sumsOf(table: TableLabels['table']): Equation[] {
  return table.blocks.flatMap((block) => {
    const rows = rowPaths(block)
    return rows.flatMap(({ leaf }) => {
      if (!leaf.sumOf) return []
      const parts = leavesNamed(rows, leaf.sumOf).map(({ id }) => [id, 1] as const)
      return [new Map<string, 1 | -1>([...parts, [leaf.id, -1]])]
    })
  })
}

function equalsOf(table: string, rules: readonly Rule[]): Equation[] {
  return rules
    .filter((rule): rule is EqualRule => rule.kind === 'equal' && rule.table === table)
    .map(
      ({ left, right }) =>
        new Map<string, 1 | -1>([
          ...left.map(({ row }) => [row, 1] as const),
          ...right.map(({ row }) => [row, -1] as const),
        ]),
    )
}

interface State {
  readonly ways: number
  readonly choice: ReadonlyMap<string, RowReading>
}

/** The readings of an equation's open rows where just one choice of them makes it hold. */
function solveOne(
  equation: Equation,
  unclear: ReadonlyMap<string, readonly RowReading[]>,
  known: ReadonlyMap<string, RowReading>,
): ReadonlyMap<string, RowReading> {
  const none = new Map<string, RowReading>()
  let states = new Map<string, State>([['', { ways: 1, choice: none }]])
  let isOpen = false
  for (const [row, sign] of equation) {
    const fixed = known.get(row)
    const readings = fixed ? [fixed] : unclear.get(row)
    if (!readings || readings.length === 0) return none
    if (!fixed) isOpen = true
    const next = new Map<string, State>()
    for (const [sum, state] of states) {
      for (const reading of readings) {
        const key = added(sum, reading, sign)
        const before = next.get(key)
        const choice = fixed ? state.choice : new Map([...state.choice, [row, reading]])
        next.set(key, { ways: state.ways + (before?.ways ?? 0), choice })
      }
      if (next.size > mostStates) return none
    }
    states = next
  }
  const balanced = [...states].find(([sum]) => sum.split(',').every((part) => part === '0'))?.[1]
  return isOpen && balanced?.ways === 1 ? balanced.choice : none
}

function added(sum: string, reading: RowReading, sign: 1 | -1): string {
  const parts = sum === '' ? [] : sum.split(',').map(Number)
  return reading.map((text, column) => (parts[column] ?? 0) + sign * Number(text)).join(',')
}
