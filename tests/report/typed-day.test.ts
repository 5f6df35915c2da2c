import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDay } from '../../src/report/day'
import { printTypedDay, readTypedDay } from '../../src/report/typed-day'
import { anyText } from './any-text'

describe('A day that a clerk types', () => {
  test.each([
    '2026年1月15日',
    '2026-1-15',
    '2026.1.15',
    '2026/01/15',
    '20260115',
    ' ２０２６０１１５ ',
    '2026 1 15',
    '2026　01　15',
    '2026 年 1 月 15 日',
    '2026年1月15号',
    '二〇二六年一月十五日',
    '二○二六年一月十五日',
    '二零二六年一月十五日',
    '二Ｏ二六年一月十五日',
    '二〇二六年1月15日',
    '2026年一月十五日',
  ])('is read from %j', (text) => {
    expect(readTypedDay(text)).toEqual({ year: 2026, month: 1, day: 15 })
    expect(printTypedDay(text)).toBe('2026年1月15日')
  })

  test.each([
    ['二〇二四年十月十日', '2024年10月10日'],
    ['二〇二四年十二月三十一日', '2024年12月31日'],
    ['二〇二四年二月二十九日', '2024年2月29日'],
    ['二〇二四年十一月二十日', '2024年11月20日'],
  ])('is read from %j as %s', (text, printed) => {
    expect(printTypedDay(text)).toBe(printed)
  })

  test.each([
    '',
    '无',
    '2026115',
    '2026 0115',
    '202601',
    '260115',
    '26.1.15',
    '1月15日',
    '一月十五日',
    '15/1/2026',
    '20260230',
    '20261301',
    '99990115',
    '二〇二六年二月三十日',
    '二〇二六年十三月一日',
    '二〇二六年十十月一日',
    '二〇二六年一月',
    '二六年一月十五日',
    '二千零二十六年一月十五日',
    '2026年1月15日前',
    '2026年1月中旬',
  ])('is not read from %j, which stays as it is', (text) => {
    expect(readTypedDay(text)).toBeUndefined()
    expect(printTypedDay(text)).toBe(text)
  })

  test('is read from its eight digits and from its Chinese numerals, whichever it is', () => {
    const numeral = (value: number) => {
      const tens = Math.floor(value / 10)
      return `${tens > 1 ? '〇一二三'[tens] : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? '〇一二三四五六七八九'[value % 10] : ''}`
    }
    const days = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const two = (value: number) => String(value).padStart(2, '0')
        const inDigits = Array.from(String(year), (digit) => '〇一二三四五六七八九'[Number(digit)])
        const printed = printDay({ year, month, day })
        expect(printTypedDay(`${year}${two(month)}${two(day)}`)).toBe(printed)
        expect(printTypedDay(`${inDigits.join('')}年${numeral(month)}月${numeral(day)}日`)).toBe(
          printed,
        )
      }),
    )
  })

  test('is read without an exception from any text', () => {
    const likely = fc.string({
      unit: fc.constantFrom(...'0129年月日号一二三十〇零-./ 　０'),
      maxLength: 12,
    })
    fc.assert(fc.property(fc.oneof(likely, anyText(10)), (text) => void readTypedDay(text)))
  })
})
