import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCharacters, paragraphsOf } from '../../src/report/paragraph'

describe('The paragraphs of a narrative', () => {
  test('are its lines without blank lines and outer spaces', () => {
    expect(
      paragraphsOf('\n  第一段。\r\n\u3000\u3000第二 段。\u00A0\n \n\u3000\n第三段。\n'),
    ).toEqual([{ text: '第一段。' }, { text: '第二 段。' }, { text: '第三段。' }])
  })

  test.each(['', ' ', '\n\n', '\u3000\n\u00A0'])('are none in %j', (text) => {
    expect(paragraphsOf(text)).toEqual([])
  })

  test.each([
    ['（一）主动公开', 2],
    ['（十二）监督保障', 2],
    ['1.加强学习', 3],
    ['12．加强学习', 3],
  ])('that say %j are a heading of level %i', (text, headingLevel) => {
    expect(paragraphsOf(text)).toEqual([{ text, headingLevel }])
  })

  test.each([
    '（一）主动公开：全年公开信息10条',
    '1.明确规章制度，落实公开内容',
    '1.5亿元用于平台建设',
    '100.条目',
    '一、主动公开',
    '（甲）主动公开',
    `（一）${'长'.repeat(40)}`,
  ])('that say %j are running text', (text) => {
    expect(paragraphsOf(text)).toEqual([{ text }])
  })

  test.each(['（一）主动公开。', '(十二)主动公开。'])(
    'that begin with %j have it as a heading of their own',
    (runInHeading) => {
      const text = `${runInHeading}全年公开信息10条。`
      expect(paragraphsOf(text)).toEqual([{ text, runInHeading }])
    },
  )

  test.each([
    `（一）${'长'.repeat(30)}。后文。`,
    '（二）主动公开情况。',
    '主动公开情况。后文。',
    '（1）主动公开情况。后文。',
  ])('that say %j have none', (text) => {
    expect(paragraphsOf(text)).toEqual([{ text }])
  })

  test('read the same again when they are joined by line ends', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'（一）1.主动公开。，\n\r 　'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(line, (text) => {
        const paragraphs = paragraphsOf(text)
        const joined = paragraphs.map((paragraph) => paragraph.text).join('\n')
        expect(paragraphsOf(joined)).toEqual(paragraphs)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Counting characters', () => {
  test('leaves out white space and counts a rare character once', () => {
    expect(countCharacters(' 全年\u3000公开\n10 条，𬭚。')).toBe(10)
    expect(countCharacters('')).toBe(0)
  })
})
