import { describe, expect, test } from 'vitest'
import { tableOf } from '../../src/template/form'
import { columnPaths, rowPaths } from '../../src/template/tree'
import { orSkip, readSharedText } from '../shared-reports'
import { formForYear } from './every-form'

/** As much of ../shared/official-form.json as the labels need. */
interface OfficialFormat {
  readonly doc: string
  readonly format: string
  readonly sections: readonly string[]
  readonly fiveAspects: readonly string[]
  readonly table2: readonly {
    readonly caption: string
    readonly header: readonly string[]
    readonly rows: readonly string[]
  }[]
  readonly table3: {
    readonly note: string
    readonly applicantHeader: string
    readonly columns: readonly { readonly label: string; readonly group: string | null }[]
    readonly rows: readonly {
      readonly label: string
      readonly group: string | null
      readonly sub: string | null
      readonly role: 'data' | 'sum'
    }[]
  }
  readonly table4: {
    readonly groups: readonly {
      readonly top: string
      readonly sub: string | null
      readonly cols: readonly string[]
    }[]
  }
}

const text = readSharedText('official-form.json')
const formats: Record<string, OfficialFormat> | undefined = text && JSON.parse(text)

describe.each([
  { year: 2020, key: '2019' },
  { year: 2021, key: '2021' },
])('The words of the form for $year are those of the official form:', ({ year, key }) => {
  const form = formForYear(year)
  const { template } = form
  const official = formats?.[key]

  test('its notice, headings and aspects', (context) => {
    const { doc, sections, fiveAspects } = orSkip(official, context)
    expect(template.notice).toBe(doc)
    expect(template.sections.map(({ heading }) => heading)).toEqual(sections)
    expect(template.sections[0]?.aspects).toEqual(fiveAspects)
  })

  test('its table two', (context) => {
    const { table2 } = orSkip(official, context)
    const blocks = tableOf(form, 'disclosure').blocks.map((block) => ({
      caption: block.caption,
      header: [block.corner, ...columnPaths(block).map(({ leaf }) => leaf.label)],
      rows: rowPaths(block).map(({ leaf }) => leaf.label),
    }))
    expect(blocks).toEqual(table2.map(({ caption, header, rows }) => ({ caption, header, rows })))
  })

  test('its table three', (context) => {
    const { table3 } = orSkip(official, context)
    const [block, ...others] = tableOf(form, 'requests').blocks
    if (!block) throw new Error('Table three has no block')
    expect(others).toEqual([])
    expect(block.corner).toBe(table3.note)
    expect(columnPaths(block).map(labelsOf)).toEqual(
      table3.columns.map(({ label, group }) => present([table3.applicantHeader, group, label])),
    )
    expect(rowPaths(block).map(labelsOf)).toEqual(
      table3.rows.map(({ label, group, sub }) => present([group, sub, label])),
    )
    expect(rowPaths(block).flatMap(({ leaf }) => (leaf.sumOf ? [leaf.label] : []))).toEqual(
      table3.rows.filter(({ role }) => role === 'sum').map(({ label }) => label),
    )
  })

  test('its table four', (context) => {
    const { groups } = orSkip(official, context).table4
    const [block] = tableOf(form, 'reconsideration-litigation').blocks
    if (!block) throw new Error('Table four has no block')
    expect(columnPaths(block).map(labelsOf)).toEqual(
      groups.flatMap(({ top, sub, cols }) => cols.map((label) => present([top, sub, label]))),
    )
    expect(rowPaths(block)).toHaveLength(1)
  })
})

function labelsOf(path: {
  readonly leaf: { readonly label: string }
  readonly groups: readonly { readonly label: string }[]
}): string[] {
  return [...path.groups, path.leaf].map(({ label }) => label)
}

function present(labels: readonly (string | null)[]): string[] {
  return labels.filter((label) => label !== null)
}
