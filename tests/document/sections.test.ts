import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { pageNumbersOf, sectionsOf } from '../../src/document/sections'

const text: Block = { type: 'paragraph', role: 'body', text: '甲' }
const page = (block: number) => [{ block, from: 0, to: 1 }]

describe('A document', () => {
  test('is numbered from its first page to its last', () => {
    const blocks: Block[] = [text, { type: 'page-break' }, text]
    expect(sectionsOf(blocks)).toEqual([{ isNumbered: true, start: 0, end: 3 }])
    expect(pageNumbersOf([page(0), page(1)], blocks)).toEqual([1, 2])
  })

  test('counts from 1 behind a sheet of its own', () => {
    const blocks: Block[] = [text, { type: 'page-break', unnumbered: 'before' }, text, text]
    expect(sectionsOf(blocks)).toEqual([
      { isNumbered: false, start: 0, end: 1 },
      { isNumbered: true, start: 1, end: 4 },
    ])
    expect(pageNumbersOf([page(0), page(1), page(3)], blocks)).toEqual([undefined, 1, 2])
  })

  test('ends its numbers before a sheet behind it', () => {
    const blocks: Block[] = [text, text, { type: 'page-break', unnumbered: 'after' }, text]
    expect(sectionsOf(blocks)).toEqual([
      { isNumbered: true, start: 0, end: 2 },
      { isNumbered: false, start: 2, end: 4 },
    ])
    expect(pageNumbersOf([page(0), page(1), page(2)], blocks)).toEqual([1, 2, undefined])
  })
})
