import { describe, expect, test } from 'vitest'
import { orSkip, readSeedFile, readSeedNamed } from '../shared-reports'
import { figuresOf, reportIn } from './read-report'

/** Row labels that several agencies of one district misquote alike, as the form prints them. */
const districtLabels = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '3.危及“三安全一稳定”',
  '7.属于行政执法案卷',
  '2.没有现成信息需要另行制作',
]

/** What each seed has otherwise than the form, as `code: what it was taken for`. */
const deviations: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'title',
    'heading: 一、总体情况',
    ...districtLabels.map((label) => `row-label: ${label}`),
  ],
  '001': ['title', 'odd-space', ...districtLabels.map((label) => `row-label: ${label}`)],
  '002': ['word-artefact', 'odd-space'],
  '003': [
    'title',
    'heading: 五、存在的主要问题及改进情况',
    'heading: 六、其他需要报告的事项',
    'word-artefact',
    'odd-space',
    'blank-cells',
  ],
  '004': [
    'wrong-form: 2021年格式',
    'heading: 五、存在的主要问题及改进情况',
    ...districtLabels.map((label) => `row-label: ${label}`),
  ],
}

const named = ['heading', 'row-label', 'wrong-form']

describe('A report of an agency where nothing happened', () => {
  test.for(Object.entries(deviations))(
    '%s: every cell is read as the 0 that it says',
    async ([id], context) => {
      const report = await reportIn(orSkip(readSeedFile(id), context))
      const seed = orSkip(readSeedNamed(id), context)
      const tables = ['disclosure', 'requests', 'reconsideration-litigation']
      const figures = tables.flatMap((table) => figuresOf(report, table))
      const line = seed.publishedAltogether
      expect(report.counts.unclear).toBe(0)
      expect(figures.filter((figure) => figure === '0')).toHaveLength(198)
      expect(figures.filter((figure) => figure !== '0')).toEqual(line === undefined ? [] : [line])
    },
  )

  test.for(Object.entries(deviations))('%s: every paragraph is read', async ([id], context) => {
    const report = await reportIn(orSkip(readSeedFile(id), context))
    const seed = orSkip(readSeedNamed(id), context)
    const narratives = Object.entries(report.narratives).map(([section, lines]) => [
      section,
      lines.join('\n'),
    ])
    expect(Object.fromEntries(narratives)).toEqual(seed.narratives)
    expect(report).toMatchObject({
      year: seed.year,
      agency: seed.agency,
      title: seed.title.replace(/\s/g, ''),
      signature: seed.signature,
      date: seed.date,
    })
    expect(report.preamble.join('\n')).toBe(seed.preamble)
  })

  test.for(Object.entries(deviations))(
    '%s: whatever is not as the form has it is said once',
    async ([id, expected], context) => {
      const { remarks } = await reportIn(orSkip(readSeedFile(id), context))
      const said = remarks.map(({ code, made }) =>
        named.includes(code) ? `${code}: ${made}` : code,
      )
      expect(said.sort()).toEqual([...expected].sort())
    },
  )
})
