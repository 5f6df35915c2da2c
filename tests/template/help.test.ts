import { describe, expect, test } from 'vitest'
import { addressOf, lineColumn } from '../../src/template/address'
import { allHelp, helpAt } from '../../src/template/help'
import type { Table } from '../../src/template/template'
import { columnPaths, rowPaths } from '../../src/template/tree'
import { guide } from '../../templates/guide'
import { everyForm, formForYear } from './every-form'

const helpOf = ({ id }: Table) => guide.help[id] ?? {}

describe.each(everyForm)('In the form $name', ({ form }) => {
  test('every row and every column is explained, by itself or by its groups', () => {
    for (const table of form.template.tables) {
      const help = helpOf(table)
      for (const block of table.blocks) {
        for (const { leaf, groups } of [...rowPaths(block), ...columnPaths(block)]) {
          if (leaf.label === '') continue
          const explained = [leaf, ...groups].some(({ id }) => id in help)
          expect(explained, `${table.id}: ${leaf.label}`).toBe(true)
        }
      }
    }
  })

  test('every line below a table is explained', () => {
    for (const table of form.template.tables) {
      for (const { id, label } of table.lines) {
        const entries = helpAt(table, addressOf(table.id, id, lineColumn), helpOf(table))
        expect(
          entries.map((entry) => entry.label),
          table.id,
        ).toEqual([label])
        expect(allHelp(table, helpOf(table)).rows).toContainEqual(entries[0])
      }
    }
  })

  test('no two lines of the list for printing say the same', () => {
    for (const table of form.template.tables) {
      const { rows, columns } = allHelp(table, helpOf(table))
      const ids = [...rows, ...columns].map(({ label, help }) => label + help.text)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

test('A figure is explained by its row, with the article, and by its column', () => {
  const table = formForYear(2025).template.tables.find(({ id }) => id === 'requests')
  if (!table) throw new Error('no such table')
  const entries = helpAt(table, 'requests/state-secret/business', helpOf(table))
  expect(entries.map(({ id }) => id)).toEqual(['state-secret', 'organisations', 'business'])
  expect(entries[0]?.help.basis).toBe('《条例》第十四条')
})
