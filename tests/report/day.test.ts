import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDay, readDay } from '../../src/report/day'
import { anyText } from './any-text'

describe('A day', () => {
  test.each([
    '2026年1月9日',
    '2026年01月09日',
    '２０２６年１月９日',
    ' 2026 年 1 月 9 日 ',
    '2026\u3000年1月9日',
    '2026-1-9',
    '2026-01-09',
    '2026.1.9',
    '２０２６．１．９',
    '2026/1/9',
    '2026年1月9',
  ])('is read from %j', (text) => {
    expect(readDay(text)).toEqual({ year: 2026, month: 1, day: 9 })
  })

  test.each([
    '',
    '无',
    '2026年1月',
    '2026年',
    '1月9日',
    '26年1月9日',
    '2026年13月1日',
    '2026年0月1日',
    '2026年1月0日',
    '2026年1月32日',
    '2026年2月29日',
    '2026年4月31日',
    '20260109',
    '二〇二六年一月九日',
    '2026年1月9日前',
    '2026-1-9T00:00:00Z',
  ])('is not read from %j', (text) => {
    expect(readDay(text)).toBeUndefined()
  })

  test('is read on 29 February of a leap year', () => {
    expect(readDay('2024-2-29')).toEqual({ year: 2024, month: 2, day: 29 })
  })

  test('is printed with Arabic digits and without leading zeros', () => {
    expect(printDay({ year: 2026, month: 1, day: 9 })).toBe('2026年1月9日')
  })

  test('reads back from how it is printed, in any time zone', () => {
    const dates = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        const day = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        expect(readDay(printDay(day))).toEqual(day)
      }),
    )
  })

  test('is read without an exception from any text', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0129年月日-./ 　０'), maxLength: 12 })
    fc.assert(fc.property(fc.oneof(likely, anyText(10)), (text) => void readDay(text)))
  })
})
