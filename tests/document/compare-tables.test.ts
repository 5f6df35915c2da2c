import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Table, TableCell } from '../../src/document/block'
import { compareTables } from '../../src/document/compare-tables'
import { readDocx } from '../../src/read/read-docx'
import { writeDocx } from '../../src/write/write-docx'
import { sampleBlocks, sampleProperties, samples, standardSample } from '../write/sample-report'

const report = sampleBlocks(standardSample)
const reports = samples.map((sample) => sampleBlocks(sample))
const written = await writeDocx(report, sampleProperties)
const nothing = { changed: [], changedLabels: [], missingTables: [] }

/** The Word file with its XML changed as a person would in Word, read again. */
function readAfter(edit: (xml: string) => string): Block[] {
  const parts = unzipSync(written)
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error('the edit has changed nothing')
  const result = readDocx(zipSync({ ...parts, 'word/document.xml': strToU8(after) }))
  if (!result.ok) throw new Error(result.message)
  return result.blocks
}

function tableRow(xml: string, label: string): string {
  const row = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/g)?.find((it) => it.includes(label))
  if (row === undefined) throw new Error(`there is no row ${label}`)
  return row
}

function cell(text: string, more: Partial<TableCell> = {}): TableCell {
  return { role: 'figure', text, colSpan: 1, rowSpan: 1, ...more }
}

function table(...rows: TableCell[][]): Table {
  const columns = (rows[0] ?? []).reduce((total, { colSpan }) => total + colSpan, 0)
  const widths = Array.from({ length: columns }, () => 1000)
  return { type: 'table', name: '表', widths, headerRows: 0, rows }
}

const small = table(
  [cell('许可', { role: 'label' }), cell('12', { address: 'a/1' })],
  [cell('处罚', { role: 'label' }), cell('34', { address: 'a/2' })],
)

describe('a Word file', () => {
  test('with one figure changed by hand has that cell and both texts', () => {
    const found = readAfter((xml) => {
      const row = tableRow(xml, '行政许可')
      return xml.replace(row, row.replace(/>\d+<\/w:t>/, '>9８</w:t>'))
    })
    const [changed, ...others] = compareTables(report, found).changed
    const before = report
      .flatMap((block) => (block.type === 'table' ? block.rows.flat() : []))
      .find(({ address }) => address === changed?.address)
    expect(others).toEqual([])
    expect(changed).toEqual({ address: before?.address, expected: before?.text, found: '9８' })
    expect(compareTables(report, found)).toMatchObject({ changedLabels: [], missingTables: [] })
  })

  test('with a label changed by hand has both texts', () => {
    const found = readAfter((xml) => xml.replace('行政许可', '行政审批'))
    expect(compareTables(report, found)).toEqual({
      ...nothing,
      changedLabels: [
        { table: '二、主动公开政府信息情况', expected: '行政许可', found: '行政审批' },
      ],
    })
  })

  test('with rows that changed places has their labels and figures', () => {
    const found = readAfter((xml) => {
      const [one, two] = [tableRow(xml, '行政许可'), tableRow(xml, '行政处罚')]
      return xml.replace(one, '@').replace(two, one).replace('@', two)
    })
    const { changed, changedLabels, missingTables } = compareTables(report, found)
    expect(changed.length).toBeGreaterThanOrEqual(2)
    expect(changedLabels.map(({ expected }) => expected)).toEqual(['行政许可', '行政处罚'])
    expect(changedLabels.map(({ found }) => found)).toEqual(['行政处罚', '行政许可'])
    expect(missingTables).toEqual([])
  })

  test('without a table, or with a row less, has the name of the table', () => {
    const without = readAfter((xml) => xml.replace(/<w:tbl>.*?<\/w:tbl>/, ''))
    const shorter = readAfter((xml) => xml.replace(tableRow(xml, '行政许可'), ''))
    for (const found of [without, shorter]) {
      expect(compareTables(report, found)).toEqual({
        ...nothing,
        missingTables: ['二、主动公开政府信息情况'],
      })
    }
  })
})

describe('tables', () => {
  test.each(reports)('are the same as themselves', (...blocks) => {
    expect(compareTables(blocks, blocks)).toEqual(nothing)
  })

  test('with any figure of a report changed have just that cell', () => {
    const figures = reports.flatMap((blocks) =>
      blocks.flatMap((block) =>
        block.type === 'table'
          ? block.rows.flat().flatMap(({ address }) => (address ? [{ blocks, address }] : []))
          : [],
      ),
    )
    expect(figures.length).toBeGreaterThan(350)
    fc.assert(
      fc.property(fc.constantFrom(...figures), ({ blocks, address }) => {
        const found = blocks.map((block) =>
          block.type === 'table'
            ? {
                ...block,
                rows: block.rows.map((row) =>
                  row.map((it) => (it.address === address ? { ...it, text: '变' } : it)),
                ),
              }
            : block,
        )
        const { changed, ...others } = compareTables(blocks, found)
        expect(changed).toMatchObject([{ address, found: '变' }])
        expect(others).toEqual({ changedLabels: [], missingTables: [] })
      }),
    )
  })

  test('are the same whatever white space was added', () => {
    const found = table([cell(' 许\n可'), cell('1\u00a02')], [cell('\u3000处罚'), cell('3\t4 ')])
    expect(compareTables([small], [found])).toEqual(nothing)
  })

  test('are compared in their order among those of one shape', () => {
    const second = table(
      [cell('许可', { role: 'label' }), cell('5', { address: 'b/1' })],
      [cell('处罚', { role: 'label' }), cell('6', { address: 'b/2' })],
    )
    const other = table([cell('别的')])
    expect(compareTables([small, second], [other, small, other, second])).toEqual(nothing)
    expect(compareTables([small, second], [small])).toEqual({ ...nothing, missingTables: ['表'] })
  })

  test('without figures of the report are not looked for', () => {
    expect(compareTables([table([cell('拟稿'), cell('')])], [])).toEqual(nothing)
  })

  test('have blanks for cells that were merged away, and all texts of cells that were split', () => {
    const merged = table([cell('许可'), cell('12', { rowSpan: 2 })], [cell('处罚')])
    expect(compareTables([small], [merged]).changed).toEqual([
      { address: 'a/2', expected: '34', found: '' },
    ])
    const wide = table(
      [cell('总数', { role: 'label' }), cell('7', { address: 'c/1', colSpan: 2 })],
      [cell('甲', { role: 'label' }), cell('1', { address: 'c/2' }), cell('2', { address: 'c/3' })],
    )
    const split = table([cell('总数'), cell('7'), cell('8')], [cell('甲'), cell('1'), cell('2')])
    expect(compareTables([wide], [split]).changed).toEqual([
      { address: 'c/1', expected: '7', found: '7\n8' },
    ])
  })

  test('may lack columns at which no cell begins', () => {
    const fine = table([cell('许可', { colSpan: 2 }), cell('12', { address: 'a/1', colSpan: 3 })])
    expect(compareTables([fine], [table([cell('许可'), cell('12')])])).toEqual(nothing)
  })
})
