import { describe, expect, test } from 'vitest'
import { noBasics } from '../../src/report/draft'
import type { Table, Template } from '../../src/template/template'
import { columnPaths, rowPaths } from '../../src/template/tree'
import { library } from '../../templates/library'

describe.each(library.templates)('What comes along into the template $id', (template) => {
  const { copyOver } = template

  test('fills fields of 基本信息 that exist, none of them twice', () => {
    const fields = [...copyOver.basics, ...copyOver.datedBasics]
    expect(fields.filter((field) => !(field in noBasics))).toEqual([])
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('takes sub-headings from sections of which a text is required', () => {
    const required = template.sections.filter(({ narrative }) => narrative === 'required')
    expect(copyOver.subHeadings).toEqual(required.map(({ id }) => id))
  })

  test('fills rows that exist with rows of last year’s report in whatever format', () => {
    for (const { table, row, lastYearRow } of copyOver.rows) {
      expect(rowIds(tableIn(template, table))).toContain(row)
      for (const other of library.templates) {
        expect(rowIds(tableIn(other, table))).toContain(lastYearRow)
        expect(columnIds(tableIn(other, table))).toEqual(columnIds(tableIn(template, table)))
      }
    }
  })

  test('fills each row that a rule compares with last year’s, from the row that it compares', () => {
    const compared = template.rules.flatMap((rule) =>
      rule.kind === 'same-as-last-year'
        ? [{ table: rule.table, row: rule.row, lastYearRow: rule.lastYearRow }]
        : [],
    )
    expect(copyOver.rows).toEqual(compared)
  })

  test('names references in rows and columns that exist, in this format as last year', () => {
    for (const { table: id, rows, column, lastYearColumns } of copyOver.references) {
      const table = tableIn(template, id)
      expect(rowIds(table)).toEqual(expect.arrayContaining([...rows]))
      expect(columnIds(table)).toEqual(expect.arrayContaining([column, ...lastYearColumns]))
    }
  })
})

test('The 结转下年度 of last year fills all seven columns of 上年结转', () => {
  for (const template of library.templates) {
    expect(template.copyOver.rows).toEqual([
      { table: 'requests', row: 'carried-in', lastYearRow: 'carried-over' },
    ])
    expect(columnIds(tableIn(template, 'requests'))).toHaveLength(7)
  }
})

function tableIn(template: Template, id: string): Table {
  const table = template.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`${template.id} has no table ${id}`)
  return table
}

function rowIds(table: Table): string[] {
  return table.blocks.flatMap(rowPaths).map(({ leaf }) => leaf.id)
}

function columnIds(table: Table): string[] {
  return table.blocks.flatMap(columnPaths).map(({ leaf }) => leaf.id)
}
