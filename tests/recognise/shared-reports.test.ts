import { describe, expect, test } from 'vitest'
import { orSkip, readReportFile, readReportNamed } from '../shared-reports'
import { figuresOf, reportIn } from './read-report'

/** Every form in which a published report is at hand, by the name of its key. */
const files: readonly (readonly [string, string])[] = [
  ['02-shuyang-fgj-2023', '02-shuyang-fgj-2023.html'],
  ['suqian_2023', 'suqian_2023.html'],
  ['suqian_2023', 'suqian_2023.seedlike.txt'],
  ['suqian_2024', 'suqian_2024.html'],
  ['suqian_2024', 'suqian_2024.seedlike.txt'],
  ['10-huaian-2024', '10-huaian-2024.pdf'],
  ['10-huaian-2024', '10-huaian-2024.txt'],
  ['11-hongze-2023', '11-hongze-2023.pdf'],
  ['11-hongze-2023', '11-hongze-2023.txt'],
  ['12-hongze-2024', '12-hongze-2024.pdf'],
  ['12-hongze-2024', '12-hongze-2024.txt'],
]

describe('A published report is read just as its hand-checked key says', () => {
  test.for(files)('%s from %s', async ([id, name], context) => {
    const bytes = orSkip(readReportFile(name), context)
    const key = orSkip(readReportNamed(id), context)
    const report = await reportIn(bytes)
    expect(report.year).toBe(key.year)
    expect(report.title).toBe(key.title.replace(/\s/g, ''))
    for (const [table, figures] of Object.entries(key.figures)) {
      const texts = figures.map((figure) => (figure === null ? '' : String(figure)))
      expect(figuresOf(report, table), table).toEqual(texts)
    }
  })
})
