import fc from 'fast-check'
import type { Block, Heading, Paragraph, Table } from '../../src/document/block'

const text = fc.string({ unit: 'binary', maxLength: 40 })
const cellText = fc.string({ unit: fc.constantFrom(...'年报公开信息1234567890.A“'), maxLength: 6 })

const heading: fc.Arbitrary<Heading> = fc.record({
  type: fc.constant('heading' as const),
  level: fc.constantFrom(0, 1, 2, 3),
  text,
})

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph' as const),
  role: fc.constantFrom('body' as const, 'signature' as const, 'date' as const),
  text,
})

/** A table whose columns are wide enough for every text. */
const table: fc.Arbitrary<Table> = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.tuple(fc.constant(columns), rowsOf(columns)))
  .map(([columns, rows]) => ({
    type: 'table',
    name: '表',
    widths: Array.from({ length: columns }, () => Math.floor(8844 / columns)),
    headerRows: 1,
    rows,
  }))

function rowsOf(columns: number): fc.Arbitrary<Table['rows']> {
  const cell = fc.record({
    role: fc.constantFrom('header' as const, 'label' as const, 'figure' as const),
    text: cellText,
    colSpan: fc.constant(1),
    rowSpan: fc.constant(1),
  })
  const row = fc.array(cell, { minLength: columns, maxLength: columns })
  return fc.array(row, { minLength: 1, maxLength: 6 })
}

export const blocks: fc.Arbitrary<Block[]> = fc.array(fc.oneof(heading, paragraph, table), {
  maxLength: 8,
})
