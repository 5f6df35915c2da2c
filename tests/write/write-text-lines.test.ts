import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Table, TableCell } from '../../src/document/block'
import { writeText } from '../../src/write/write-text'
import { blocks } from './arbitrary-blocks'
import { sampleBlocks, samples, standardSample, textsOf, trialSample } from './sample-report'

function cell(role: TableCell['role'], text: string, colSpan = 1, rowSpan = 1): TableCell {
  return { role, text, colSpan, rowSpan }
}

function linesOf(of: readonly Block[]): string[] {
  return writeText(of, 'lines').split('\r\n')
}

/** What stands between two lines of a report, the first of them with it. */
function part(lines: readonly string[], from: string, to: string): string[] {
  return lines.slice(lines.indexOf(from), lines.indexOf(to))
}

describe('one line a cell', () => {
  test('gives each cell a tab, each row an empty line and each table another', () => {
    const table: Table = {
      type: 'table',
      name: '表',
      widths: [1000, 1000, 1000],
      headerRows: 2,
      rows: [
        [cell('header', '项目', 1, 2), cell('header', '数量', 2)],
        [cell('header', '甲'), cell('header', '乙')],
        [cell('label', '许可'), cell('figure', '12'), cell('figure', '')],
        [cell('line', '总数：19', 3)],
      ],
    }
    const after: Block = { type: 'paragraph', role: 'body', text: '完' }
    expect(writeText([table, after], 'lines')).toBe(
      '\t项目\r\n\t数量\r\n\r\n\t\r\n\t甲\r\n\t乙\r\n\r\n\t许可\r\n\t12\r\n\t\r\n\r\n' +
        '\t总数：19\r\n\r\n\r\n完\r\n\r\n',
    )
  })

  test('writes a merged cell that goes on as one tab, however many columns it covers', () => {
    const lines = linesOf(sampleBlocks(standardSample))
    expect(part(lines, '\t申请人情况', '\t一、本年新收政府信息公开申请数量')).toEqual([
      ...['\t申请人情况', ''],
      ...['\t', '\t自然人', '\t法人或其他组织', '\t总计', ''],
      ...['\t', '\t', '\t商业企业', '\t科研机构', '\t社会公益组织', '\t法律服务机构', '\t其他'],
      ...['\t', ''],
    ])
    expect(part(lines, '\t行政复议', '五、存在的主要问题及改进情况').slice(0, 28)).toEqual([
      ...['\t行政复议', '\t行政诉讼', ''],
      ...['\t结果维持', '\t结果纠正', '\t其他结果', '\t尚未审结', '\t总计'],
      ...['\t未经复议直接起诉', '\t复议后起诉', ''],
      ...['\t', '\t', '\t', '\t', '\t'],
      ...['\t结果维持', '\t结果纠正', '\t其他结果', '\t尚未审结', '\t总计'],
      ...['\t结果维持', '\t结果纠正', '\t其他结果', '\t尚未审结', '\t总计', ''],
      '\t1079',
    ])
  })

  test('parts groups of rows as published text versions do', () => {
    const lines = linesOf(sampleBlocks(trialSample, (index) => 5000 + index))
    const rows = lines
      .join('\n')
      .split('\n\n')
      .map((row) => row.replace(/\d{4,}/g, ''))
    const start = rows.findIndex((row) => row.startsWith('\t三、本年度办理结果'))
    const figures = Array.from({ length: 7 }, () => '\t').join('\n')
    expect(rows.slice(start, start + 4)).toEqual([
      `\t三、本年度办理结果\n\t（一）予以公开\n${figures}`,
      `\t\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n${figures}`,
      `\t\n\t（三）不予公开\n\t1.属于国家秘密\n${figures}`,
      `\t\n\t\n\t2.其他法律行政法规禁止公开\n${figures}`,
    ])
    expect(rows).toContain(`二、主动公开政府信息情况\n\t第二十条第（一）项`)
    expect(rows).toContain('\t行政事业性收费\n\t\n\t')
  })

  test('sets a paragraph flush left before an empty line, the date under the signature', () => {
    expect(
      linesOf([
        { type: 'heading', level: 0, text: '年度报告' },
        { type: 'heading', level: 1, text: '一、总体情况' },
        { type: 'paragraph', role: 'body', text: '正\t文。' },
        { type: 'paragraph', role: 'signature', text: '甲局' },
        { type: 'paragraph', role: 'date', text: '2024年1月19日' },
      ]),
    ).toEqual(['年度报告', '', '一、总体情况', '', '正 文。', '', '甲局', '2024年1月19日', '', ''])
  })

  test('sets attachments under each other, and parts pages by an empty line', () => {
    expect(
      linesOf([
        { type: 'paragraph', role: 'attachments', text: '附件：1.甲表' },
        { type: 'paragraph', role: 'attachments', text: '2.乙表' },
        { type: 'page-break' },
        { type: 'heading', level: 0, text: '审签单' },
      ]),
    ).toEqual(['附件：1.甲表', '2.乙表', '', '', '审签单', '', ''])
  })

  test('breaks no text: every cell and paragraph is whole on its line', () => {
    for (const sample of samples) {
      const report = sampleBlocks(sample, (index) => 10_000_000 + index)
      const held = linesOf(report).map((line) => line.replace(/^\t/, ''))
      expect(held.filter(Boolean)).toEqual(textsOf(report).filter(Boolean))
    }
  })

  test('is not what is written unless it is asked for', () => {
    const report = sampleBlocks(standardSample)
    expect(writeText(report)).toBe(writeText(report, 'grid'))
    expect(writeText(report)).not.toContain('\t')
  })
})

describe('every word and figure stands in order in any blocks', () => {
  const invisible = /[\s\p{Cc}\ufffe\uffff]/gu
  const drawn = /[+|-]/g
  const plain = (text: string) => text.replace(invisible, '')

  test('with one line a cell', () => {
    fc.assert(
      fc.property(blocks, (any) => {
        expect(plain(writeText(any, 'lines'))).toBe(plain(textsOf(any).join('')))
      }),
    )
  })

  test('in both layouts alike', () => {
    fc.assert(
      fc.property(blocks, (any) => {
        const [lines, grid] = [writeText(any, 'lines'), writeText(any, 'grid')]
        expect(plain(lines).replace(drawn, '')).toBe(plain(grid).replace(drawn, ''))
      }),
    )
  })
})
