import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf } from '../../src/report/file-name'
import { anyText } from './any-text'

const standard = '政府信息公开工作年度报告'

describe('A file name', () => {
  test.each([
    ['某县数据局2025年政府信息公开工作年度报告', '某县数据局2025年政府信息公开工作年度报告'],
    ['某县<数据局>2025/2026', '某县数据局20252026'],
    ['a\\b/c:d*e?f"g<h>i|j', 'abcdefghij'],
    ['某县“数据局”（本级）', '某县“数据局”（本级）'],
    ['第一行\n第二行\t', '第一行第二行'],
    ['  报告. . ', '报告'],
    ['..\\..\\报告', '....报告'],
    ['', standard],
    ['???', standard],
    [' . ', standard],
  ])('for the title %j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })

  test('is cut without cutting a rare character in two', () => {
    const name = fileNameOf('𬭚'.repeat(500))
    expect(name).toMatch(/^𬭚+$/u)
    expect(Array.from(name).length).toBeLessThanOrEqual(120)
  })

  test('is one that Windows takes, whatever the title', () => {
    const titles = fc.oneof(
      anyText(300),
      fc.string({ unit: fc.constantFrom(...'报告 .\\/:*?"<>|\n\u0000\u007f'), maxLength: 200 }),
    )
    fc.assert(
      fc.property(titles, (title) => {
        const name = fileNameOf(title)
        expect(name).not.toBe('')
        expect(name).not.toMatch(/[\\/:*?"<>|]/)
        expect(Array.from(name).filter((char) => char < ' ' || char === '\u007f')).toEqual([])
        expect(name).toBe(name.trimStart())
      }),
      { numRuns: 300 },
    )
  })
})
