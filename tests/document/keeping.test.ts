import { describe, expect, test } from 'vitest'
import type { Block, ParagraphRole, Table } from '../../src/document/block'
import { breakRowsOf, keepsWithNext } from '../../src/document/keeping'

const paragraph = (role: ParagraphRole): Block => ({ type: 'paragraph', role, text: '甲' })
const heading: Block = { type: 'heading', level: 1, text: '甲' }

describe('On one page', () => {
  test.each<[string, Block, Block]>([
    ['a heading and its text', heading, paragraph('body')],
    ['the last text and the signature', paragraph('body'), paragraph('signature')],
    ['the last attachment and the signature', paragraph('attachments'), paragraph('signature')],
    ['signature and date', paragraph('signature'), paragraph('date')],
    ['附件1 and its title', paragraph('attachment-label'), heading],
  ])('stand %s', (_, block, next) => {
    expect(keepsWithNext(block, next)).toBe(true)
  })

  test.each<[string, Block, Block | undefined]>([
    ['two paragraphs', paragraph('body'), paragraph('body')],
    ['the text and the first attachment', paragraph('body'), paragraph('attachments')],
    ['two attachments', paragraph('attachments'), paragraph('attachments')],
    ['the date and what follows', paragraph('date'), { type: 'page-break' }],
    ['a heading at the end', heading, undefined],
  ])('need not stand %s', (_, block, next) => {
    expect(keepsWithNext(block, next)).toBe(false)
  })
})

test('a table may be parted before each caption but its first', () => {
  const row = (role: 'caption' | 'figure') => [{ role, text: '', colSpan: 1, rowSpan: 1 }]
  const rows = [row('caption'), row('figure'), row('caption'), row('figure'), row('figure')]
  const table: Table = { type: 'table', name: '', widths: [900], headerRows: 0, rows }
  expect(breakRowsOf(table)).toEqual([2])
})
