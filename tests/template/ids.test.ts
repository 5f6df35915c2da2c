import { describe, expect, test } from 'vitest'
import { rulesOf } from '../../src/template/guide'
import { columnPaths, type Path, rowPaths } from '../../src/template/tree'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { everyForm } from './every-form'

type Node = { readonly id: string; readonly label: string }

const words = /^[a-z]+(-[a-z]+)*$/

describe.each(everyForm)('The ids of the form $name', ({ form: { template, cells } }) => {
  const tables = template.tables.map((table) => ({
    table,
    blocks: table.blocks.map(({ id }) => id),
    rows: [
      ...table.blocks.flatMap((block) => idsIn(rowPaths(block))),
      ...table.lines.map(({ id }) => id),
    ],
    columns: table.blocks.map((block) => idsIn(columnPaths(block))),
  }))

  test('are unique among sections, tables and rules', () => {
    expect(repeated(template.sections)).toEqual([])
    expect(repeated(template.tables)).toEqual([])
    expect(repeated(rulesOf(template, guide))).toEqual([])
  })

  test('are unique among the blocks and rows of a table and the columns of a block', () => {
    for (const { blocks, rows, columns } of tables) {
      expect(repeatedIds(blocks)).toEqual([])
      expect(repeatedIds(rows)).toEqual([])
      for (const ids of columns) expect(repeatedIds(ids)).toEqual([])
    }
  })

  test('are words without digits, so that no year can stand in one', () => {
    const ids = [
      template.id,
      ...[...template.sections, ...template.tables, ...rulesOf(template, guide)].map(
        ({ id }) => id,
      ),
      ...tables.flatMap(({ blocks, rows, columns }) => [...blocks, ...rows, ...columns.flat()]),
    ]
    expect(ids.filter((id) => !words.test(id))).toEqual([])
  })

  test('give every figure an address of its own', () => {
    const figures = template.tables.flatMap((table) => [
      ...table.blocks.map((block) => rowPaths(block).length * columnPaths(block).length),
      table.lines.length,
    ])
    expect(cells.size).toBe(figures.reduce((sum, count) => sum + count, 0))
  })

  test('tie every table to exactly one section', () => {
    const named = template.sections.flatMap(({ table }) => (table === undefined ? [] : [table]))
    expect(named.sort()).toEqual(template.tables.map(({ id }) => id).sort())
  })
})

describe('The library', () => {
  test('has no two templates and no two overlays with one id', () => {
    expect(repeated(library.templates)).toEqual([])
    expect(repeated(library.overlays)).toEqual([])
    expect(library.overlays.filter(({ id }) => !words.test(id))).toEqual([])
  })

  test('lays overlays over templates and tables that exist', () => {
    for (const { over, lines } of library.overlays) {
      const templates = library.templates.filter(({ id }) => over.includes(id))
      expect(templates.map(({ id }) => id)).toEqual(over)
      for (const template of templates) {
        const tables = template.tables.map(({ id }) => id)
        expect(lines.filter(({ table }) => !tables.includes(table))).toEqual([])
      }
    }
  })

  test.each(library.templates)('keeps the template $id the same through JSON', (template) => {
    expect(JSON.parse(JSON.stringify(template))).toStrictEqual(template)
  })

  test.each(library.overlays)('keeps the overlay $id the same through JSON', (overlay) => {
    expect(JSON.parse(JSON.stringify(overlay))).toStrictEqual(overlay)
  })
})

/** The ids of the leaves and of the groups above them, each node once. */
function idsIn(paths: readonly Path<Node>[]): string[] {
  const nodes = new Set(paths.flatMap(({ leaf, groups }) => [...groups, leaf]))
  return [...nodes].map(({ id }) => id)
}

function repeated(items: readonly { readonly id: string }[]): string[] {
  return repeatedIds(items.map(({ id }) => id))
}

function repeatedIds(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
