import { describe, expect, test } from 'vitest'
import type { Block, Table, TableCell } from '../../src/document/block'
import { displayWidth } from '../../src/document/display-width'
import { textTable } from '../../src/write/text-table'
import { wrap } from '../../src/write/wrap'
import { writeText } from '../../src/write/write-text'
import { sampleBlocks, samples } from './sample-report'

function cell(role: TableCell['role'], text: string, colSpan = 1, rowSpan = 1): TableCell {
  return { role, text, colSpan, rowSpan }
}

function table(widths: number[], rows: TableCell[][]): Table {
  return { type: 'table', name: '', widths, headerRows: 1, rows }
}

function linesOf(...blocks: Block[]) {
  return writeText(blocks).split('\r\n')
}

const drawn = /^[+|]/

describe('a table', () => {
  test('is drawn with its merged cells', () => {
    const merged = table(
      [1000, 1000, 1000],
      [
        [cell('header', '项目', 1, 2), cell('header', '数量', 2)],
        [cell('header', '甲'), cell('header', '乙')],
        [cell('label', '许可', 1, 2), cell('figure', '12'), cell('figure', '3')],
        [cell('figure', '4', 2)],
        [cell('line', '总数：19', 3)],
      ],
    )
    expect(textTable(merged, 22)).toEqual([
      '+------+-------------+',
      '| 项目 |    数量     |',
      '|      +------+------+',
      '|      |  甲  |  乙  |',
      '+------+------+------+',
      '|许可  |  12  |  3   |',
      '|      +------+------+',
      '|      |      4      |',
      '+------+-------------+',
      '|总数：19            |',
      '+--------------------+',
    ])
  })

  test('breaks a long label inside its cell and keeps figures whole', () => {
    const lines = linesOf(
      table([1000, 9000], [[cell('label', '行政规范性文件'), cell('figure', '1')]]),
      table([100, 9900], [[cell('figure', '123456'), cell('label', '件')]]),
    )
    const firstColumns = lines.filter((line) => drawn.test(line)).map((line) => line.split('|')[1])
    expect(firstColumns.filter(Boolean)).toEqual(['行政规范 ', '性文件   ', '123456'])
  })

  test('takes a figure inside a text to the next line whole, unless no line can hold it', () => {
    expect(wrap('共计12,345件', 8)).toEqual(['共计', '12,345件'])
    expect(wrap('第123456789号', 8)).toEqual(['第123456', '789号'])
  })

  test('makes room for a label that is taller than the rows beside it', () => {
    const lines = linesOf(
      table(
        [300, 9700],
        [[cell('label', '本年度办理结果', 1, 2), cell('figure', '1')], [cell('figure', '2')]],
      ),
    )
    const label = lines.filter((line) => drawn.test(line)).map((line) => line.slice(1, 2))
    expect(label.join('')).toBe('-本年度办理结果-')
  })

  test.each(samples)('has straight sides in the $template format', (sample) => {
    const lines = writeText(sampleBlocks(sample)).split('\r\n')
    const tables = lines
      .join('\n')
      .split(/\n\n/)
      .filter((part) => drawn.test(part))
    expect(tables).toHaveLength(3)
    for (const part of tables) {
      const widths = part
        .split('\n')
        .filter((line) => drawn.test(line))
        .map(displayWidth)
      expect(new Set(widths).size).toBe(1)
      expect(widths[0]).toBeGreaterThan(85)
      expect(widths[0]).toBeLessThanOrEqual(100)
    }
  })
})

describe('a text file', () => {
  test('ends every line as Windows does', () => {
    const text = writeText(sampleBlocks(samples[0] as (typeof samples)[0]))
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  test('begins with the title, centred, and no mark of its encoding', () => {
    expect(linesOf({ type: 'heading', level: 0, text: '年度报告' })[0]).toBe(
      `${' '.repeat(46)}年度报告`,
    )
  })

  test('indents headings and paragraphs by two characters', () => {
    expect(
      linesOf(
        { type: 'heading', level: 1, text: '一、总体情况' },
        { type: 'paragraph', role: 'body', text: '正文。' },
      ),
    ).toEqual(['', '\u3000\u3000一、总体情况', '\u3000\u3000正文。', ''])
  })

  test('ends with the signature centred over the date, four characters from the right', () => {
    expect(
      linesOf(
        { type: 'paragraph', role: 'signature', text: '甲局' },
        { type: 'paragraph', role: 'date', text: '2024年1月19日' },
      ),
    ).toEqual(['', `${' '.repeat(84)}甲局`, `${' '.repeat(79)}2024年1月19日`, ''])
  })
})
