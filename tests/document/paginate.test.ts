import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MeasuredBlock, type Page, paginate } from '../../src/document/paginate'

const pageHeight = 22

function block(parts: readonly number[], rest: Partial<MeasuredBlock> = {}): MeasuredBlock {
  return {
    parts,
    headerParts: 0,
    gapBefore: 0,
    keepWithNext: false,
    keepTogether: false,
    breaks: [],
    startsPage: false,
    ...rest,
  }
}

const lines = (count: number) => Array.from({ length: count }, () => 1)
const whereIs = (pages: readonly Page[], index: number) =>
  pages.flatMap((page, number) => page.filter((part) => part.block === index).map(() => number))

describe('Pages', () => {
  test('hold what fits on one', () => {
    expect(paginate([block(lines(10)), block(lines(12))], pageHeight)).toEqual([
      [
        { block: 0, from: 0, to: 10 },
        { block: 1, from: 0, to: 12 },
      ],
    ])
  })

  test('part a paragraph where the page ends', () => {
    expect(paginate([block(lines(18)), block(lines(8))], pageHeight)).toEqual([
      [
        { block: 0, from: 0, to: 18 },
        { block: 1, from: 0, to: 4 },
      ],
      [{ block: 1, from: 4, to: 8 }],
    ])
  })

  test('never leave one line of a paragraph alone', () => {
    const pages = paginate([block(lines(21)), block(lines(4))], pageHeight)
    expect(whereIs(pages, 1)).toEqual([1])
    expect(paginate([block(lines(19)), block(lines(4))], pageHeight)).toEqual([
      [
        { block: 0, from: 0, to: 19 },
        { block: 1, from: 0, to: 2 },
      ],
      [{ block: 1, from: 2, to: 4 }],
    ])
  })

  test('take a heading along to what it heads', () => {
    const blocks = [block(lines(20)), block([1], { keepWithNext: true }), block(lines(5))]
    const pages = paginate(blocks, pageHeight)
    expect(whereIs(pages, 1)).toEqual([1])
    expect(whereIs(pages, 2)).toEqual([1])
  })

  test('keep a table whole that fits one page, with its heading', () => {
    const table = block(lines(20), { headerParts: 3, keepTogether: true })
    const pages = paginate([block(lines(4)), block([1], { keepWithNext: true }), table], pageHeight)
    expect(pages).toHaveLength(2)
    expect(whereIs(pages, 1)).toEqual([1])
    expect(whereIs(pages, 2)).toEqual([1])
  })

  test('repeat the header of a table that is taller than a page', () => {
    const table = block(lines(40), { headerParts: 3, keepTogether: true })
    expect(paginate([table], pageHeight)).toEqual([
      [{ block: 0, from: 0, to: 22 }],
      [{ block: 0, from: 22, to: 40 }],
    ])
    const longer = block(lines(42), { headerParts: 3, keepTogether: true })
    expect(paginate([longer], pageHeight)).toHaveLength(3)
  })

  test('begin anew where a block asks for it, but never with an empty page', () => {
    const pages = paginate(
      [block(lines(2), { startsPage: true }), block(lines(2), { startsPage: true })],
      pageHeight,
    )
    expect(pages).toHaveLength(2)
  })

  test('leave out the gap above a block at the top of a page', () => {
    const pages = paginate([block(lines(22)), block(lines(22), { gapBefore: 1 })], pageHeight)
    expect(pages).toHaveLength(2)
  })

  test('part a table that is kept together before its next block, and only there', () => {
    const table = block(lines(12), { keepTogether: true, breaks: [4, 8] })
    expect(paginate([block(lines(12)), table], pageHeight)).toEqual([
      [
        { block: 0, from: 0, to: 12 },
        { block: 1, from: 0, to: 8 },
      ],
      [{ block: 1, from: 8, to: 12 }],
    ])
    expect(whereIs(paginate([block(lines(19)), table], pageHeight), 1)).toEqual([1])
  })

  test('take a heading along to a table whose first block has no room', () => {
    const heading = block([1], { keepWithNext: true })
    const table = block(lines(12), { keepTogether: true, breaks: [4] })
    expect(whereIs(paginate([block(lines(17)), heading, table], pageHeight), 1)).toEqual([0])
    expect(whereIs(paginate([block(lines(18)), heading, table], pageHeight), 1)).toEqual([1])
  })

  test('take along the last lines alone of a paragraph that stays with the signature', () => {
    const text = block(lines(15), { keepWithNext: true })
    const signature = block([3], { keepTogether: true, keepWithNext: true })
    const date = block([1], { keepTogether: true })
    expect(paginate([block(lines(5)), text, signature, date], pageHeight)).toEqual([
      [
        { block: 0, from: 0, to: 5 },
        { block: 1, from: 0, to: 13 },
      ],
      [
        { block: 1, from: 13, to: 15 },
        { block: 2, from: 0, to: 1 },
        { block: 3, from: 0, to: 1 },
      ],
    ])
  })
})

const anyBlock = fc
  .record({
    parts: fc.array(fc.double({ min: 0.5, max: 30, noNaN: true }), { minLength: 1, maxLength: 30 }),
    header: fc.nat(3),
    gapBefore: fc.constantFrom(0, 0.4, 2),
    keepWithNext: fc.boolean(),
    keepTogether: fc.boolean(),
    breaks: fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 4 }),
    startsPage: fc.boolean(),
  })
  .map(({ header, breaks, ...rest }) => ({
    ...rest,
    breaks: breaks.filter((at) => at < rest.parts.length).sort((one, other) => one - other),
    headerParts: Math.min(header, rest.parts.length - 1),
  }))

test('every part is on exactly one page and in order, whatever the blocks are', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => {
      const placed = paginate(blocks, pageHeight)
        .flat()
        .flatMap(({ block: index, from, to }) =>
          Array.from({ length: to - from }, (_, part) => `${index}.${from + part}`),
        )
      const expected = blocks.flatMap(({ parts }, index) =>
        parts.map((_, part) => `${index}.${part}`),
      )
      expect(placed).toEqual(expected)
    }),
  )
})

test('no page is overfull unless a single part is, and no page is empty', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 12 }), (blocks) => {
      for (const page of paginate(blocks, pageHeight)) {
        expect(page.length).toBeGreaterThan(0)
        const parts = page.flatMap(({ block: index, from, to }) =>
          (blocks[index]?.parts ?? []).slice(from, to),
        )
        const height = parts.reduce((sum, part) => sum + part, 0)
        if (parts.length > 1) expect(height).toBeLessThanOrEqual(pageHeight + 0.5)
      }
    }),
  )
})
