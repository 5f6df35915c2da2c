import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../src/template/address'
import { createForm } from '../../../src/template/form'
import { textRulesOf } from '../../../src/template/guide'
import { rowPaths } from '../../../src/template/tree'
import type { WordingRule } from '../../../src/template/wording-rule'
import { guide } from '../../../templates/guide'
import { library } from '../../../templates/library'

describe.each(library.templates)('The rules on words of the template $id', (template) => {
  const rules: WordingRule[] = textRulesOf(template, guide).filter((rule) => 'asks' in rule)
  const form = createForm(template)

  test('name only sections, rows and cells that exist', () => {
    const sections = [...template.sections.map(({ id }) => id), 'preamble']
    const rows = template.tables.flatMap((table) =>
      table.blocks.flatMap(rowPaths).map(({ leaf }) => `${table.id}/${leaf.id}`),
    )
    for (const rule of rules) {
      expect(sections, rule.id).toEqual(expect.arrayContaining([...sectionsOf(rule)]))
      if ('figures' in rule) expect(rows).toContain(`${rule.figures.table}/${rule.figures.row}`)
      if (!('figure' in rule)) continue
      const { table, row, column } = rule.figure
      expect(form.cells.has(addressOf(table, row, column)), rule.id).toBe(true)
    }
  })

  test('hold patterns that can be read and that find something', () => {
    for (const pattern of rules.flatMap(patternsOf)) {
      expect(new RegExp(pattern, 'u').test(''), pattern).toBe(false)
    }
  })
})

function sectionsOf(rule: WordingRule): readonly string[] {
  switch (rule.kind) {
    case 'phrase':
      return rule.within ?? []
    case 'stale-year':
      return rule.forward
    case 'copied-text':
    case 'copied-paragraph':
      return rule.sections
    default:
      return 'section' in rule ? [rule.section] : []
  }
}

function patternsOf(rule: WordingRule): readonly string[] {
  switch (rule.kind) {
    case 'phrase':
      return rule.phrases.map(({ find }) => find)
    case 'required-words':
      return rule.topics.map(({ words }) => words)
    case 'stale-year':
      return [rule.before, rule.after.replace(/^度\?/, ''), rule.plans]
    case 'words-for-figure':
      return [rule.words]
    default:
      return []
  }
}
