import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/write/text-width'
import { roomOf, setTitle, titleLines } from '../../src/write/title-lines'

const ending = '2024年政府信息公开工作年度报告'

describe('a title', () => {
  test.each<[string, string, number, string[]]>([
    ['某局', '2024年年度报告', 44, ['某局2024年年度报告']],
    ['淮安市人民政府', ending, 44, ['淮安市人民政府', ending]],
    // Twenty-one characters are more than a line.
    ['青川县林业局', ending, 44, ['青川县林业局', ending]],
    // Twenty-three characters do not stand on a line of 2号.
    [
      '新疆维吾尔自治区巴音郭楞蒙古自治州和静县人民政府',
      ending,
      36,
      ['新疆维吾尔自治区巴音郭楞蒙古自治州和静县人民政府', ending],
    ],
    [
      '新疆维吾尔自治区巴音郭楞蒙古自治州和静县某镇人民政府',
      ending,
      32,
      ['新疆维吾尔自治区巴音郭楞蒙古自治州和静县某镇人民政府', ending],
    ],
  ])('of %s', (agency, rest, size, lines) => {
    expect(setTitle(agency + rest, agency)).toEqual({ lines, size })
  })

  test('of three lines is a trapezium or a rhombus', () => {
    const agency = '某某省某某市某某开发区管理委员会'
    const title = `${agency}关于贯彻落实条例情况的${ending}`
    const { lines, size } = setTitle(title, agency)
    const widths = lines.map(textWidth)
    expect(size).toBe(44)
    expect(lines).toHaveLength(3)
    expect(widths[1]).toBeGreaterThanOrEqual(Math.min(widths[0] ?? 0, widths[2] ?? 0))
  })

  test('whose agency is longer than any line keeps 2号 and is broken between its words', () => {
    const agency = '新疆维吾尔自治区巴音郭楞蒙古自治州和静县某某镇人民政府办公室'
    const { lines, size } = setTitle(agency + ending, agency)
    expect(size).toBe(44)
    expect(lines).toEqual([
      '新疆维吾尔自治区',
      '巴音郭楞蒙古自治州',
      '和静县某某镇人民政府办公室',
      ending,
    ])
  })

  test('without an agency needs none', () => {
    expect(titleLines(ending)).toEqual([ending])
    expect(titleLines('')).toEqual([''])
  })
})

const name = fc.string({
  unit: fc.constantFrom(...'省市县区局委政府'),
  minLength: 1,
  maxLength: 34,
})
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'关于的情况（“”）、'), maxLength: 8 }),
  fc.constantFrom('政府信息公开', '工作', '年度报告', '《条例》', 'A', '😀', '\u{20bb7}'),
  fc.nat(99_999_999).map((number) => `${number}年`),
)
const title = fc.tuple(name, fc.array(word, { maxLength: 8 }), fc.boolean())

describe('whatever the title', () => {
  test('nothing is lost, every line fits, and no number is parted', () => {
    fc.assert(
      fc.property(title, ([agency, words, isFirst]) => {
        const text = isFirst ? agency + words.join('') : words.join('') + agency
        const { lines, size } = setTitle(text, agency)
        expect(lines.join('')).toBe(text)
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(roomOf(size))
        const numbers = text.match(/\d+年?/g) ?? []
        expect(lines.flatMap((line) => line.match(/\d+年?/g) ?? [])).toEqual(numbers)
      }),
      { numRuns: 500 },
    )
  })

  test('the agency stands on one line where 三号 has room for it', () => {
    fc.assert(
      fc.property(title, ([agency, words, isFirst]) => {
        const text = isFirst ? agency + words.join('') : words.join('') + agency
        fc.pre(textWidth(agency) <= roomOf(32))
        expect(titleLines(text, agency).some((line) => line.includes(agency))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('of an agency’s report no line is of one or two characters', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(ending, '2024年报告', '年度报告'), (agency, rest) => {
        const { lines } = setTitle(agency + rest, agency)
        if (lines.length > 1) {
          for (const line of lines) expect(textWidth(line)).toBeGreaterThan(2)
        }
      }),
      { numRuns: 500 },
    )
  })
})
