import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figurePattern, findFigures } from '../../../src/check/narrative/find-figures'
import { plainTextOf } from '../../../src/check/narrative/plain-text'
import { fits, type Quantity } from '../../../src/check/narrative/quantity'

const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

/** 一百二十三 for 123, below ten thousand. */
function section(value: number): string {
  const text = [...String(value)]
    .map((digit, index, all) => {
      const place = places[all.length - 1 - index] ?? ''
      return digit === '0' ? '零' : `${digits.charAt(Number(digit))}${place}`
    })
    .join('')
  return text.replace(/零+$/, '').replace(/零+/g, '零')
}

function chinese(value: number): string {
  if (value === 0) return '零'
  const [high, low] = [Math.floor(value / 10000), value % 10000]
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : ''
  return `${high > 0 ? `${section(high)}万` : ''}${gap}${low > 0 ? section(low) : ''}`
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

function quantitiesIn(text: string): Quantity[] {
  return findFigures(plainTextOf(text).text, figurePattern(['件', '条', '元', '%', '个'])).map(
    ({ quantity }) => quantity,
  )
}

const numbers = fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(99_999_999))
const styles: readonly (readonly [string, (value: number) => string])[] = [
  ['plain digits', String],
  ['groups of three', grouped],
  ['full width', (value) => fullWidth(String(value))],
  ['full width in groups', (value) => fullWidth(grouped(value)).replace(/,/g, '，')],
  ['Chinese characters', chinese],
  ['digits between spaces', (value) => ` ${value} `],
]

describe('A number is read back to the same value', () => {
  test.for(styles)('in %s', ([, write]) => {
    fc.assert(
      fc.property(numbers, (value) => {
        const [found, ...others] = quantitiesIn(`共收到${write(value)}件。`)
        expect(others).toEqual([])
        expect(found).toEqual({ stated: value, least: value, most: value })
      }),
    )
  })

  test('in ten thousands, as far as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (thousands) => {
        const [found] = quantitiesIn(`共${thousands / 10}万件。`)
        expect(found?.stated).toBe(thousands * 1000)
        expect(found && fits(found, thousands * 1000 + 499)).toBe(true)
        expect(found && fits(found, thousands * 1000 + 5001)).toBe(false)
      }),
    )
  })
})

describe('A figure that is only about right', () => {
  const cases: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['260余件', [260, 265, 270], [259, 271]],
    ['百余件', [100, 200], [99, 201]],
    ['二十多件', [20, 30], [19, 31]],
    ['3.2万余件', [32000, 33000], [31999, 33001]],
    ['近100件', [90, 100], [89, 101]],
    ['约100件', [90, 110], [89, 111]],
    ['100件左右', [90, 110], [89, 111]],
    ['超过100件', [100, 5000], [99]],
    ['不足100件', [0, 100], [101]],
  ]
  test.for(cases)('%s stands for what it can stand for', ([text, inside, outside]) => {
    const [quantity] = quantitiesIn(`共${text}。`)
    for (const value of inside) expect(quantity && fits(quantity, value), `${value}`).toBe(true)
    for (const value of outside) expect(quantity && fits(quantity, value), `${value}`).toBe(false)
  })
})

test('A percentage stands for all that rounds to it', () => {
  const [quantity] = quantitiesIn('增长1.05%。')
  expect(quantity && fits(quantity, 1.0451)).toBe(true)
  expect(quantity && fits(quantity, 1.0551)).toBe(false)
  expect(quantitiesIn('百分之十二点五'.replace('点五', '')).map(({ stated }) => stated)).toEqual([
    12,
  ])
})

test.for([
  '2025年1月31日',
  '国令第711号',
  '国办公开办函〔2021〕30号',
  '电话：0527—83590000，邮编：223600',
  '20个工作日',
  '下降3个百分点',
  '高效办成一件事',
  '三审三校，第一责任人，一条龙服务',
])('%s holds no figure', (text) => {
  expect(quantitiesIn(text)).toEqual([])
})
