import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { alignedBlocks } from '../../src/read/aligned-text'
import { longestConversion } from '../libreoffice'
import { orSkip, readReportNamed, readSharedText } from '../shared-reports'
import { sampleBlocks, standardSample, trialSample } from '../write/sample-report'
import { figureRows, labelledRows, printed, proseIn } from './pdf-file'

function blocksOf(text: string): readonly Block[] {
  return alignedBlocks(text.split('\n'))?.blocks ?? []
}

function rowsOf(text: string): string[][] {
  return blocksOf(text).flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map((cell) => cell.text)) : [],
  )
}

describe('text whose columns are aligned by spaces', () => {
  test('has a row for each row of figures, in their order', () => {
    const rows = rowsOf('规章            1     0        11\n行政规范性文件      8   26     66')
    expect(rows).toEqual([
      ['规章', '1', '0', '11'],
      ['行政规范性文件', '8', '26', '66'],
    ])
  })

  test('has a wrapped label whole that stands around its figures', () => {
    const rows = rowsOf(
      [
        '（一）予以公开                          1   2   3   6',
        '（二）部分公开（区分处理的，只计这一情',
        '                                  4   5   6   15',
        '形，不计其他情形）',
        '1、申请人无正当理由逾期不补',
        '正、行政机关不再处理其政府信           7   0   0   7',
        '息公开申请',
      ].join('\n'),
    )
    expect(rows).toEqual([
      ['（一）予以公开', '1', '2', '3', '6'],
      ['（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）', '4', '5', '6', '15'],
      ['1、申请人无正当理由逾期不补\n正、行政机关不再处理其政府信\n息公开申请', '7', '0', '0', '7'],
    ])
  })

  test('has the label of a group beside its rows, and one set vertically before them', () => {
    const rows = rowsOf(
      [
        '二、上年结转                         1   1',
        '        （一）予以公开                0   0',
        '三',
        '、              1.属于国家秘密         2   2',
        '结      （三）不',
        '果      予公开   2.属于行政查询事项       3   3',
        '',
        '-4-',
        '     （四）无    1.本机关不掌握          4   4',
        '     法提供     2.没有现成信息          5   5',
        '四、结转下年度继续办理                    0   0',
      ].join('\n'),
    )
    expect(rows).toEqual([
      ['二、上年结转', '1', '1'],
      ['三\n、\n结\n果'],
      ['（一）予以公开', '0', '0'],
      ['（三）不\n予公开', '1.属于国家秘密', '2', '2'],
      ['2.属于行政查询事项', '3', '3'],
      ['（四）无\n法提供', '1.本机关不掌握', '4', '4'],
      ['2.没有现成信息', '5', '5'],
      ['四、结转下年度继续办理', '0', '0'],
    ])
  })

  test('keeps a row with too few or too many figures as it stands', () => {
    const rows = rowsOf('甲项目      1   2   3\n乙项目      4   5\n丙项目      6   7   8   9')
    expect(rows.map(({ length }) => length - 1)).toEqual([3, 2, 4])
  })

  test('keeps figures beside which no label stands as a row of their own', () => {
    expect(rowsOf('结果   结果   总计\n维持   纠正\n72   64   136')).toContainEqual([
      '72',
      '64',
      '136',
    ])
  })

  test('keeps units, remarks and strokes as they stand', () => {
    const rows = rowsOf(
      '行政处罚        22（其中修订16件）\n收费         251000元\n行政强制      /   —   －',
    )
    expect(rows).toEqual([
      ['行政处罚', '22（其中修订16件）'],
      ['收费', '251000元'],
      ['行政强制', '/', '—', '－'],
    ])
  })

  test('has its wrapped prose joined, over page breaks too, and its title and signature apart', () => {
    const text = [
      '                  青川县林业局',
      '         2024年政府信息公开工作年度报告',
      '',
      '    本年度公开政府信息一百二十八条，均已在网站上公布，无一遗漏，',
      '答复及时。',
      '    一、总体情况',
      '    下一步，定期自查，更新各个栏目的内容，并且培训所有的工作人员',
      '                                   -1-',
      '\f三次以上。',
      '    二、主动公开政府信息情况',
      '规章            1     0        11',
      '行政规范性文件       8   26     66',
      '    六、其他需要报告的事项',
      '    无。',
      '                                            青川县林业局',
      '                                           2025年1月9日',
    ].join('\n')
    const blocks = blocksOf(text)
    expect(proseIn(blocks)).toEqual([
      '青川县林业局2024年政府信息公开工作年度报告',
      '本年度公开政府信息一百二十八条，均已在网站上公布，无一遗漏，答复及时。',
      '一、总体情况',
      '下一步，定期自查，更新各个栏目的内容，并且培训所有的工作人员三次以上。',
      '二、主动公开政府信息情况',
      '六、其他需要报告的事项',
      '无。',
      '青川县林业局',
      '2025年1月9日',
    ])
    expect(alignedBlocks(text.split('\n'))?.pageNumbers).toEqual(['-1-'])
    expect(blocks[blocks.length - 1]).toMatchObject({ role: 'date' })
  })

  test('is not found in plain prose, though it ends with numbers', () => {
    expect(
      alignedBlocks(['一、总体情况', '    全年公开信息 128', '    共计  95', '无。']),
    ).toBeUndefined()
    expect(alignedBlocks([])).toBeUndefined()
  })
})

describe('a published report as `pdftotext -layout` gives it', () => {
  for (const id of ['10-huaian-2024', '11-hongze-2023', '12-hongze-2024']) {
    test(`${id} has all figures of its key in order, row by row`, (context) => {
      const report = orSkip(readReportNamed(id), context)
      const blocks = blocksOf(orSkip(readSharedText(`reports/${id}.txt`), context))
      const rows = figureRows(blocks)
      expect(rows.flat()).toEqual(Object.values(report.figures).flat().map(String))
      expect(rows.map(({ length }) => length).join(' ')).toMatch(/^3 3 1 1 1 1 (?:7 )+15$/)
      const labels = labelledRows(blocks).slice(6, -1).join('\n')
      expect(labels).toMatch(/^一、.*\n二、.*\n（一）.*\n（二）.*\n1\..*\n2\..*\n3\..*\n4\./)
      expect(proseIn(blocks).filter((text) => /^[一二三四五六]、/.test(text))).toHaveLength(6)
    })
  }
})

describe('a report of our own that LibreOffice and pdftotext have printed', () => {
  test(
    'is the same table by table and paragraph by paragraph',
    async () => {
      const written = sampleBlocks(standardSample)
      const blocks = blocksOf((await printed(written)).text)
      expect(labelledRows(blocks)).toEqual(labelledRows(written))
      expect(proseIn(blocks)).toEqual(proseIn(written))
    },
    longestConversion,
  )

  test(
    'is the same table by table in the trial format',
    async () => {
      const written = sampleBlocks(trialSample)
      const blocks = blocksOf((await printed(written)).text)
      expect(labelledRows(blocks)).toEqual(labelledRows(written))
    },
    longestConversion,
  )
})
