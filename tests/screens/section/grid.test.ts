import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipboardOf, readTsv } from '../../../src/screens/section/grid-clipboard'
import { filledDown } from '../../../src/screens/section/grid-edits'
import { type CaretState, commandOf } from '../../../src/screens/section/grid-keys'
import { layoutOf } from '../../../src/screens/section/grid-layout'
import { blockBetween, neighbour, nextInColumn } from '../../../src/screens/section/grid-moves'
import { tableOf } from '../../../src/template/form'
import { formForYear } from '../../template/every-form'

const form = formForYear(2025)
const layouts = form.template.tables.map((table) => layoutOf(table))
const requests = layoutOf(tableOf(form, 'requests'))
const disclosure = layoutOf(tableOf(form, 'disclosure'))

describe('moves', () => {
  test('Enter comes through every cell of every table exactly once, column by column', () => {
    for (const layout of layouts) {
      const seen: string[] = []
      let at = layout.lines[0]?.[0]?.address
      while (at !== undefined && !seen.includes(at)) {
        seen.push(at)
        at = nextInColumn(layout, at, 'down')
      }
      const widest = Math.max(...layout.lines.map((line) => line.length))
      const isEven = layout.lines.every((line) => line.length === widest)
      if (isEven) expect(new Set(seen)).toEqual(new Set(layout.byAddress.keys()))
      expect(at).toBeUndefined()
    }
  })

  test('Right and left, down and up lead back where cells are as wide as their neighbours', () => {
    for (const { address } of requests.byAddress.values()) {
      const right = neighbour(requests, address, 'right')
      if (right !== undefined) expect(neighbour(requests, right, 'left')).toBe(address)
      const down = neighbour(requests, address, 'down')
      if (down !== undefined) expect(neighbour(requests, down, 'up')).toBe(address)
    }
  })

  test('Down from any of three columns leads to the one cell that spans them', () => {
    for (const column of ['issued', 'repealed', 'in-force']) {
      expect(neighbour(disclosure, `disclosure/normative-documents/${column}`, 'down')).toBe(
        'disclosure/licences/decisions',
      )
    }
  })

  test('A block is the same from either corner and holds both', () => {
    const all = [...requests.byAddress.keys()]
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        const block = blockBetween(requests, one, other)
        expect(blockBetween(requests, other, one)).toEqual(block)
        expect(block.flat()).toContain(one)
        expect(block.flat()).toContain(other)
        expect(new Set(block.map((line) => line.length)).size).toBe(1)
      }),
    )
  })
})

describe('keys', () => {
  const whole: CaretState = {
    isEditing: false,
    isWholeSelected: true,
    isAtStart: false,
    isAtEnd: false,
    hasBlock: false,
  }
  const inside: CaretState = { ...whole, isWholeSelected: false }
  const press = (key: string, parts = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...parts,
  })

  test('Left and right belong to the caret inside a figure and to the grid at its edges', () => {
    expect(commandOf(press('ArrowLeft'), whole)).toEqual({ type: 'move', direction: 'left' })
    expect(commandOf(press('ArrowLeft'), inside)).toBeUndefined()
    expect(commandOf(press('ArrowRight'), { ...inside, isAtEnd: true })).toBeDefined()
    expect(
      commandOf(press('ArrowRight'), { ...inside, isAtEnd: true, isEditing: true }),
    ).toBeUndefined()
  })

  test('Up and down always move to another cell, with Shift they choose a block', () => {
    for (const state of [whole, inside, { ...inside, isEditing: true }]) {
      expect(commandOf(press('ArrowUp'), state)).toEqual({ type: 'move', direction: 'up' })
      expect(commandOf(press('ArrowDown', { shiftKey: true }), state)).toEqual({
        type: 'extend',
        direction: 'down',
      })
    }
  })

  test('Digits, Tab, Ctrl+C and everything with Alt are left to the browser', () => {
    for (const key of ['1', 'Tab', 'Home']) expect(commandOf(press(key), whole)).toBeUndefined()
    expect(commandOf(press('c', { ctrlKey: true }), whole)).toBeUndefined()
    expect(commandOf(press('ArrowUp', { altKey: true }), whole)).toBeUndefined()
  })

  test('Delete clears a block and is an ordinary key in a single cell', () => {
    expect(commandOf(press('Delete'), whole)).toBeUndefined()
    expect(commandOf(press('Delete'), { ...whole, hasBlock: true })).toEqual({ type: 'clear' })
  })
})

describe('clipboard', () => {
  const anyText = fc.string({ unit: fc.constantFrom('1', '"', '\t', '\n', '，', ' ', 'a') })

  test('A block that is copied reads back as it was', () => {
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(anyText, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(rows, (block) => {
        expect(readTsv(clipboardOf(block).text)).toEqual(block)
      }),
    )
  })

  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\t3', [['1', '', '3']]],
    ['"1,234"\t"一\n二"\r\n', [['1,234', '一\n二']]],
    ['3 " 寸\t5', [['3 " 寸', '5']]],
    ['12\r\n', [['12']]],
    ['', []],
  ])('%j is read as its rows', (text, rows) => {
    expect(readTsv(text)).toEqual(rows)
  })
})

test('Filling down repeats the first line and leaves totals alone', () => {
  const block = blockBetween(requests, 'requests/received/business', 'requests/results-total/total')
  const texts = filledDown(form, block, (address) => (address.endsWith('business') ? '7' : '0'))
  expect(texts['requests/granted/business']).toBe('7')
  expect(texts).not.toHaveProperty(['requests/results-total/business'])
  expect(texts).not.toHaveProperty(['requests/granted/total'])
  expect(texts).not.toHaveProperty(['requests/received/business'])
})

test('No text of a cell becomes a formula in a spreadsheet, and figures stay figures', () => {
  const cells = [
    '=HYPERLINK("http://192.0.2.1/")',
    '@SUM(1)',
    '+cmd',
    '-1+2',
    '-3',
    '+4',
    '12',
    "'=1",
  ]
  const { text, html } = clipboardOf([cells])
  expect(readTsv(text)).toEqual([cells])
  expect(text.split('\t').filter((cell) => /^"?[=@+-]/.test(cell))).toEqual(['-3', '+4'])
  expect(html).toContain("<td>'=HYPERLINK")
})
