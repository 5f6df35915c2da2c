import { describe, expect, test } from 'vitest'
import { rulesInWords } from '../../src/check/rules-in-words'
import { rulesOf } from '../../src/template/guide'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { standardFormat } from '../../templates/standard-format'

const textOf = (id: string) =>
  rulesInWords(standardFormat, guide).find((rule) => rule.id === id)?.text

describe.each(library.templates)('The rules of the template $id in words', (template) => {
  const rules = rulesInWords(template, guide)

  test('are all of them, each a sentence of its own', () => {
    expect(rules.map(({ id }) => id)).toEqual(rulesOf(template, guide).map(({ id }) => id))
    for (const { text } of rules) expect(text).toMatch(/^.{6,}。$/)
    expect(new Set(rules.map(({ text }) => text)).size).toBe(rules.length)
  })

  test('name the clause that they rest on, or say that they are inferred', () => {
    for (const { basis } of rules) expect(basis).toMatch(/推断|《|〔|GB\/T|所印|条例/)
  })
})

test.each([
  ['requests-balance', '第三部分表格每一列：第一项＋第二项＝第三项总计＋第四项。'],
  ['results-total', '第三部分表格每一列：“（七）总计”等于（一）至（六）各项之和。'],
  ['reconsideration-total', '第四部分表格每一行：“行政复议总计”等于维持、纠正、其他、未审结之和。'],
  [
    'documents-in-force',
    '第二部分表格“规章”“行政规范性文件”：上一年度的现行有效件数＋本年制发件数－本年废止件数＝现行有效件数。',
  ],
])('%s is said with the names that the form prints', (id, text) => {
  expect(textOf(id)).toBe(text)
})

test('For a year, rules that came later are left out', () => {
  const idsIn = (year: number) => rulesInWords(standardFormat, guide, year).map(({ id }) => id)
  expect(idsIn(2021)).toContain('fee-stated')
  expect(idsIn(2020)).not.toContain('fee-stated')
})
