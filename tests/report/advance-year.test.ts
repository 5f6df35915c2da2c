import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advanceYear, mentionsOf } from '../../src/report/advance-year'
import { anyText } from './any-text'

const advanced = (text: string) => advanceYear(text, 2024).text

describe('Making last year’s year this year’s', () => {
  test.each([
    ['某县数据局2024年政府信息公开工作年度报告', '某县数据局2025年政府信息公开工作年度报告'],
    ['2024年度报告', '2025年度报告'],
    ['２０２４年度报告', '２０２５年度报告'],
    ['二〇二四年年度报告', '二〇二五年年度报告'],
    ['二○二四年年度报告', '二○二五年年度报告'],
    ['2024 年的数据', '2025 年的数据'],
    ['自2024年1月1日起至2024年12月31日止', '自2025年1月1日起至2025年12月31日止'],
    ['2024年1月至12月', '2025年1月至12月'],
    ['截至2024年底', '截至2025年底'],
  ])('turns %s into %s', (before, after) => {
    expect(advanced(before)).toBe(after)
  })

  test.each([
    ['another year', '2023年、2025年、12024年'],
    ['a day that does not come again', '2024年5月20日印发'],
    ['the number of a document', '国办发〔2024〕12号'],
    ['the name of a document', '按照《2024年政务公开工作要点》'],
    ['a number that is no year', '公开2024件'],
  ])('leaves %s as it is', (_, text) => {
    expect(advanceYear(text, 2024)).toEqual({ text, changes: [] })
  })

  test('keeps the year 2029 in four digits of the same kind when it becomes 2030', () => {
    expect(advanceYear('二〇二九年、２０２９年', 2029).text).toBe('二〇三〇年、２０３０年')
  })

  test('lists each change with the words around it', () => {
    expect(advanceYear('现将某某县2024年工作情况报告如下。', 2024).changes).toEqual([
      { before: '现将某某县2024年工作情况报告如', after: '现将某某县2025年工作情况报告如' },
    ])
  })

  test('shows no half of a number where the words around a change are cut', () => {
    expect(advanceYear('数据自2024年1月1日起至2024年12月31日止。', 2024).changes).toEqual([
      { before: '数据自2024年1月1日起至2024', after: '数据自2025年1月1日起至2025' },
      { before: '2024年1月1日起至2024年12月31日止', after: '2025年1月1日起至2025年12月31日止' },
    ])
  })

  test('changes nothing but digits of years, in any text', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('2024年', '〔2024〕', '《2024年', '》', '5月1日'), anyText(6)),
    )
    fc.assert(
      fc.property(pieces, (texts) => {
        const text = texts.join('')
        const { text: after, changes } = advanceYear(text, 2024)
        expect(after).toHaveLength(text.length)
        expect(mentionsOf(text, 2024).length).toBeGreaterThanOrEqual(changes.length)
        const differences = Array.from(text).filter(
          (char, index) => Array.from(after)[index] !== char,
        )
        expect(differences).toHaveLength(changes.length)
      }),
    )
  })
})

describe('Mentions of a year', () => {
  test('are found where they stand', () => {
    expect(mentionsOf('比2024年多，2024年度', 2024)).toMatchObject([
      { start: 1, end: 5 },
      { start: 8, end: 12 },
    ])
  })

  test('include days and documents of that year, which a copied paragraph may tell wrongly', () => {
    expect(mentionsOf('2024年5月20日', 2024)).toMatchObject([{ start: 0, end: 4 }])
    expect(mentionsOf('《2024年要点》', 2024)).toMatchObject([{ start: 1, end: 5 }])
  })
})
