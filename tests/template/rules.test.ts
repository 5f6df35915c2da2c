import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/template/guide'
import type { Rule, Table, Template, Watched } from '../../src/template/template'
import { columnPaths, leavesNamed, rowPaths } from '../../src/template/tree'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'

interface Total {
  readonly table: string
  readonly id: string
  readonly direction: 'row' | 'column'
  readonly sumOf: readonly string[]
  /** The leaves that `sumOf` can choose from. */
  readonly siblings: readonly string[]
  readonly parts: readonly string[]
  readonly nodes: readonly string[]
}

describe.each(library.templates)('The rules of the template $id', (template) => {
  const totals = template.tables.flatMap(totalsOf)

  test('name only tables, rows and columns that exist', () => {
    expect(template.rules.flatMap((rule) => missingOperands(template, rule))).toEqual([])
  })

  test('check every declared total exactly once, and nothing that is no total', () => {
    const declared = totals.map(({ table, direction, id }) => `${table} ${direction} ${id}`)
    const checked = template.rules.flatMap((rule) => (rule.kind === 'sum' ? [totalOf(rule)] : []))
    expect(checked.sort()).toEqual(declared.sort())
  })

  test('sum parts that exist, no part twice, and no total into itself', () => {
    for (const { id, sumOf, parts, nodes } of totals) {
      expect(sumOf.filter((part) => !nodes.includes(part))).toEqual([])
      expect(parts).not.toContain(id)
      expect(new Set(parts).size).toBe(parts.length)
      expect(parts.length).toBeGreaterThan(1)
    }
  })

  test('sum all six kinds of applicants in table three', () => {
    expect(totals.find(({ id }) => id === 'total')).toMatchObject({
      direction: 'column',
      parts: [
        'natural-person',
        'business',
        'research',
        'public-benefit',
        'legal-services',
        'other-organisation',
      ],
    })
  })

  test('sum every row of the results into the results total', () => {
    const total = totals.find(({ id }) => id === 'results-total')
    const notResults = ['received', 'carried-in', 'results-total', 'carried-over']
    expect(total?.parts).toEqual(total?.siblings.filter((row) => !notResults.includes(row)))
    expect(total?.parts).toHaveLength(template.id === 'trial' ? 19 : 21)
  })

  test.each(['reconsideration', 'direct', 'after'])('sum the four outcomes of %s', (group) => {
    expect(totals.find(({ id }) => id === `${group}-total`)?.parts).toEqual(
      ['upheld', 'corrected', 'other', 'pending'].map((outcome) => `${group}-${outcome}`),
    )
  })

  test('hold the balance that is printed in table three, as an error', () => {
    expect(template.rules.find(({ id }) => id === 'requests-balance')).toMatchObject({
      kind: 'equal',
      level: 'error',
      left: [{ row: 'received' }, { row: 'carried-in' }],
      right: [{ row: 'results-total' }, { row: 'carried-over' }],
    })
  })

  test('say what they rest on', () => {
    expect(rulesOf(template, guide).filter(({ basis }) => basis.trim() === '')).toEqual([])
  })
})

test('Only the standard format follows documents in force from year to year, as a warning', () => {
  const found = library.templates.flatMap(({ id, rules }) =>
    rules.filter(({ kind }) => kind === 'roll-forward').map(({ level }) => [id, level]),
  )
  expect(found).toEqual([['standard', 'warning']])
})

test('What a rule reads in last year’s report is asked for in the format before as well', () => {
  for (const { rules } of library.templates) {
    const rows = rules.flatMap((rule) =>
      rule.kind === 'same-as-last-year' ? [{ table: rule.table, row: rule.lastYearRow }] : [],
    )
    for (const { table, row } of rows) {
      for (const other of library.templates) {
        expect(rowIds(tableIn(other, table))).toContain(row)
      }
    }
  }
})

function totalsOf(table: Table): Total[] {
  return table.blocks.flatMap((block) => {
    const byDirection = [
      { direction: 'row', paths: rowPaths(block) },
      { direction: 'column', paths: columnPaths(block) },
    ] as const
    return byDirection.flatMap(({ direction, paths }) => {
      const leaves = paths.map((path): { id: string; sumOf?: readonly string[] } => path.leaf)
      return leaves.flatMap(({ id, sumOf }): Total[] =>
        sumOf === undefined
          ? []
          : [
              {
                table: table.id,
                id,
                direction,
                sumOf,
                siblings: leaves.map((leaf) => leaf.id),
                parts: leavesNamed<{ id: string; label: string }>(paths, sumOf).map(
                  (part) => part.id,
                ),
                nodes: paths.flatMap(({ leaf, groups }) =>
                  [...groups, leaf].map((node) => node.id),
                ),
              },
            ],
      )
    })
  })
}

function totalOf(rule: Extract<Rule, { kind: 'sum' }>): string {
  return 'row' in rule.total
    ? `${rule.table} row ${rule.total.row}`
    : `${rule.table} column ${rule.total.column}`
}

function missingOperands(template: Template, rule: Rule): string[] {
  if (rule.kind === 'jump') return rule.watched.flatMap((one) => missingIn(template, one))
  if (!('table' in rule)) return []
  const table = tableIn(template, rule.table)
  if (!table) return [`${rule.id}: ${rule.table}`]
  const known = [...rowIds(table), ...columnIds(table)]
  return operandsOf(rule)
    .filter((operand) => !known.includes(operand))
    .map((operand) => `${rule.id}: ${operand}`)
}

function missingIn(template: Template, { table: id, columns = [], exceptRows = [] }: Watched) {
  const table = tableIn(template, id)
  if (!table) return [id]
  return [
    ...columns.filter((column) => !columnIds(table).includes(column)),
    ...exceptRows.filter((row) => !rowIds(table).includes(row)),
  ]
}

function operandsOf(rule: Extract<Rule, { table: string }>): string[] {
  switch (rule.kind) {
    case 'sum':
      return Object.values(rule.total)
    case 'equal':
      return [...rule.left, ...rule.right].map(({ row }) => row)
    case 'same-as-last-year':
      return [rule.row, rule.lastYearRow]
    case 'roll-forward':
      return [...rule.rows, rule.stock, rule.added, rule.removed]
  }
}

function tableIn(template: Template, id: string): Table | undefined {
  return template.tables.find((table) => table.id === id)
}

function rowIds(table: Table | undefined): string[] {
  return table?.blocks.flatMap(rowPaths).map(({ leaf }) => leaf.id) ?? []
}

function columnIds(table: Table): string[] {
  return table.blocks.flatMap(columnPaths).map(({ leaf }) => leaf.id)
}
