import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../src/report/paragraph'
import { nextHeading } from '../../src/screens/section/next-heading'

const atEnd = (text: string, level: 2 | 3) => text + nextHeading(text, text.length, level)

describe('The next sub-heading', () => {
  test.each([
    ['in an empty text', '', '（一）', '1.'],
    ['after a line', '前文', '前文\n（一）', '前文\n1.'],
    ['after a line break', '前文\n', '前文\n（一）', '前文\n1.'],
    ['after one of its level', '（一）甲', '（一）甲\n（二）', '（一）甲\n1.'],
    ['after a third level', '（一）甲\n1.乙', '（一）甲\n1.乙\n（二）', '（一）甲\n1.乙\n2.'],
    [
      'after indented ones',
      '　（一）甲\n  1.乙',
      '　（一）甲\n  1.乙\n（二）',
      '　（一）甲\n  1.乙\n2.',
    ],
  ])('%s is the next number', (_, text, second, third) => {
    expect(atEnd(text, 2)).toBe(second)
    expect(atEnd(text, 3)).toBe(third)
  })

  test('of the third level begins anew under each of the second', () => {
    expect(atEnd('（一）甲\n1.乙\n2.丙\n（二）丁', 3)).toBe('（一）甲\n1.乙\n2.丙\n（二）丁\n1.')
  })

  test('counts only what stands before the caret', () => {
    expect(nextHeading('（一）甲\n\n（二）乙', 5, 2)).toBe('（二）')
  })

  test('begins a new line where the caret stands within one', () => {
    expect(nextHeading('前后', 1, 2)).toBe('\n（一）')
  })

  test.each(['(一)甲', '（一)甲'])(
    'counts %s as the heading that the report takes it for',
    (text) => {
      expect(paragraphsOf(text)).toMatchObject([{ headingLevel: 2 }])
      expect(nextHeading(text, text.length, 2)).toBe('\n（二）')
    },
  )

  test.each(['1．甲', '1、甲'])('counts %s as the heading that the report takes it for', (text) => {
    expect(paragraphsOf(text)).toMatchObject([{ headingLevel: 3 }])
    expect(nextHeading(text, text.length, 3)).toBe('\n2.')
  })

  test.each([
    [10, '（十）'],
    [11, '（十一）'],
    [19, '（十九）'],
    [20, '（二十）'],
    [21, '（二十一）'],
    [99, '（九十九）'],
  ])('number %d is %s', (number, marker) => {
    const before = '（一）甲\n'.repeat(number - 1)
    expect(atEnd(before, 2)).toBe(before + marker)
  })

  test('makes the line in which it stands a heading of its level, whatever comes before', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '\n', '（', '一', '）', '1', '.', ' ') })
    fc.assert(
      fc.property(text, text, fc.constantFrom(2 as const, 3 as const), (before, after, level) => {
        const inserted = nextHeading(before + after, before.length, level)
        const line = (before + inserted).split('\n').pop()
        expect(paragraphsOf(`${line}标题`)).toMatchObject([{ headingLevel: level }])
      }),
    )
  })
})
