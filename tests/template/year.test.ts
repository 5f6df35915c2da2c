import { describe, expect, test } from 'vitest'
import { firstReportYear, overlaysFor, templateForYear } from '../../src/template/library'
import { library } from '../../templates/library'
import { formForYear } from './every-form'

describe('The format for a report year', () => {
  test.each([
    { year: 2018, template: undefined },
    { year: 2019, template: 'trial' },
    { year: 2020, template: 'trial' },
    { year: 2021, template: 'standard' },
    { year: 2025, template: 'standard' },
  ])('is $template in $year', ({ year, template }) => {
    expect(templateForYear(library, year)?.id).toBe(template)
  })

  test('is exactly one for every year since the first', () => {
    const first = firstReportYear(library)
    expect(first).toBe(2019)
    for (let year = first; year < first + 100; year++) {
      const fitting = library.templates.filter(
        ({ reportYears: { from, to = Number.POSITIVE_INFINITY } }) => from <= year && year <= to,
      )
      expect(fitting).toHaveLength(1)
    }
  })

  test('is named with the number of the notice that prescribes it', () => {
    expect(templateForYear(library, 2020)?.notice).toBe('国办公开办函〔2019〕60号')
    expect(templateForYear(library, 2021)?.notice).toBe('国办公开办函〔2021〕30号')
  })
})

describe('The addition of Jilin', () => {
  const bare = formForYear(2020)
  const jilin = formForYear(2020, ['jilin'])

  test('is offered over the trial format only', () => {
    const offered = library.templates.map((template) => [
      template.id,
      overlaysFor(library, template).map(({ id }) => id),
    ])
    expect(offered).toEqual([
      ['trial', ['jilin']],
      ['standard', []],
    ])
  })

  test('adds one line to the form and changes nothing that is official', () => {
    const added = [...jilin.cells.keys()].filter((address) => !bare.cells.has(address))
    expect(added).toEqual(['disclosure/published-altogether/value'])
    for (const table of jilin.template.tables) {
      const { lines, ...official } = table
      expect(bare.template.tables).toContainEqual({ ...official, lines: [] })
      expect(lines).toHaveLength(table.id === 'disclosure' ? 1 : 0)
    }
    expect({ ...jilin.template, tables: [] }).toEqual({ ...bare.template, tables: [] })
  })

  test.each([2019, 2020])('prints the report year %i in its label', (year) => {
    const cell = formForYear(year, ['jilin']).cells.get('disclosure/published-altogether/value')
    expect(cell?.rowName).toBe(
      `${year}年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）`,
    )
  })

  test('is not laid over the standard format', () => {
    expect(formForYear(2021, ['jilin'])).toEqual(formForYear(2021))
  })
})
