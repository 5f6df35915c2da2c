// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { writeDocx } from '../../src/write/write-docx'
import {
  all,
  attribute,
  first,
  mainPart,
  paragraphWith,
  partOf,
  styleNamed,
  textIn,
} from './read-package'
import { sampleBlocks, sampleProperties, standardSample } from './sample-report'

const sample = await writeDocx(sampleBlocks(standardSample), sampleProperties)

function write(...blocks: Block[]) {
  return writeDocx(blocks, sampleProperties)
}

function styleOf(paragraph: Element) {
  return attribute(first(paragraph, 'pStyle'))
}

describe('the page', () => {
  test('is A4 with the margins of GB/T 9704', () => {
    const size = first(mainPart(sample), 'pgSz')
    const margins = first(mainPart(sample), 'pgMar')
    expect([attribute(size, 'w'), attribute(size, 'h')]).toEqual(['11906', '16838'])
    expect(['top', 'left', 'right', 'bottom'].map((side) => attribute(margins, side))).toEqual([
      '2098',
      '1588',
      '1474',
      '1984',
    ])
  })

  test('has no typed grid, which LibreOffice would snap tables to', () => {
    for (const grid of all(mainPart(sample), 'docGrid')) {
      expect(attribute(grid, 'type')).toBeNull()
    }
  })

  test('bears its number on the outer side', () => {
    const references = all(mainPart(sample), 'footerReference')
    expect(references.map((reference) => attribute(reference, 'type')).sort()).toEqual([
      'default',
      'even',
    ])
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((name) => partOf(sample, name))
    expect(odd && textIn(odd)).toBe('—  —')
    expect(odd && styleOf(first(odd, 'p'))).toBe('OddPageNumber')
    expect(even && styleOf(first(even, 'p'))).toBe('EvenPageNumber')
    expect(odd && first(odd, 'instrText').textContent).toBe('PAGE')
    expect(attribute(first(styleNamed(sample, 'OddPageNumber'), 'jc'))).toBe('right')
    expect(attribute(first(styleNamed(sample, 'EvenPageNumber'), 'jc'))).toBe('left')
    expect(all(partOf(sample, 'word/settings.xml'), 'evenAndOddHeaders')).toHaveLength(1)
  })
})

describe('the styles', () => {
  test.each([
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Heading3', '仿宋_GB2312', '32'],
    ['OddPageNumber', '宋体', '28'],
    ['TableHeader', '黑体', '21'],
    ['TableLabelSmall', '仿宋_GB2312', '18'],
  ])('%s is set in %s of %s half points', (id, face, halfPoints) => {
    const style = styleNamed(sample, id)
    expect(attribute(first(style, 'rFonts'), 'eastAsia')).toBe(face)
    expect(attribute(first(style, 'sz'))).toBe(halfPoints)
  })

  test('text is 三号仿宋, justified, 22 lines to the page, indented by two characters', () => {
    const defaults = first(partOf(sample, 'word/styles.xml'), 'docDefaults')
    expect(attribute(first(defaults, 'rFonts'), 'eastAsia')).toBe('仿宋_GB2312')
    expect(attribute(first(defaults, 'sz'))).toBe('32')
    const style = styleNamed(sample, 'BodyText')
    expect(attribute(first(style, 'jc'))).toBe('both')
    expect(attribute(first(style, 'spacing'), 'line')).toBe('579')
    expect(attribute(first(style, 'spacing'), 'lineRule')).toBe('exact')
    expect(attribute(first(style, 'ind'), 'firstLineChars')).toBe('200')
    expect(attribute(first(style, 'ind'), 'firstLine')).toBe('640')
  })

  test('headings are part of the outline and stay with what follows', () => {
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) => {
      const style = styleNamed(sample, id)
      expect(all(style, 'keepNext')).toHaveLength(1)
      return attribute(first(style, 'outlineLvl'))
    })
    expect(levels).toEqual(['0', '1', '2'])
  })

  test('no program puts spaces between figures and characters', () => {
    const style = styleNamed(sample, 'Normal')
    expect(attribute(first(style, 'autoSpaceDE'))).toBe('0')
    expect(attribute(first(style, 'autoSpaceDN'))).toBe('0')
  })

  test('every style that the report uses is defined', () => {
    const used = new Set(
      ['pStyle', 'rStyle'].flatMap((name) => all(mainPart(sample), name).map((e) => attribute(e))),
    )
    expect(used.size).toBeGreaterThan(10)
    for (const id of used) styleNamed(sample, id ?? '')
  })

  test('every run says that its punctuation is Chinese', () => {
    const runs = all(mainPart(sample), 'r')
    expect(runs.length).toBeGreaterThan(200)
    for (const run of runs) expect(attribute(first(run, 'rFonts'), 'hint')).toBe('eastAsia')
  })

  test('no face is named that an office in China may lack without a substitute', () => {
    const parts = ['word/theme/theme1.xml', 'word/styles.xml', 'word/fontTable.xml']
    const files = unzipSync(sample)
    const xml = parts.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('')
    expect(xml).not.toMatch(/Calibri|等线|Gothic|ゴシック|script=/)
    const fonts = all(partOf(sample, 'word/fontTable.xml'), 'font')
    expect(
      fonts.map((font) => [attribute(font, 'name'), attribute(first(font, 'altName'))]),
    ).toEqual(expect.arrayContaining([['仿宋_GB2312', '仿宋']]))
  })
})

describe('a paragraph', () => {
  test('that begins with its heading has the heading in 楷体', async () => {
    const docx = await write({
      type: 'paragraph',
      role: 'body',
      text: '（一）主动公开情况。全年发布信息128条。',
      runInHeading: '（一）主动公开情况。',
    })
    const runs = all(mainPart(docx), 'r')
    expect(runs.map(textIn)).toEqual(['（一）主动公开情况。', '全年发布信息128条。'])
    expect(all(mainPart(docx), 'rStyle').map((style) => attribute(style))).toEqual(['RunInHeading'])
    const fonts = first(styleNamed(docx, 'RunInHeading'), 'rFonts')
    expect(attribute(fonts, 'eastAsia')).toBe('楷体_GB2312')
  })

  test('without one stays in one face', async () => {
    const docx = await write({ type: 'paragraph', role: 'body', text: '（一）甲。乙。' })
    expect(all(mainPart(docx), 'r').map(textIn)).toEqual(['（一）甲。乙。'])
  })

  test.each([
    ['电子邮箱：xxgk@example.gov.cn', 'left'],
    ['电话：0839-7200000', 'left'],
    ['全年公开信息128条，邮政编码628100。', null],
  ])('that says %j is aligned %s', async (text, alignment) => {
    const docx = await write({ type: 'paragraph', role: 'body', text })
    const [own] = all(mainPart(docx), 'jc').map((element) => attribute(element))
    expect(own ?? null).toBe(alignment)
  })

  test('before the signature stays with it, and the signature with the date', () => {
    expect(all(paragraphWith(sample, '本年度未收取'), 'keepNext')).toHaveLength(1)
    expect(all(styleNamed(sample, 'Signature'), 'keepNext')).toHaveLength(1)
    expect(all(paragraphWith(sample, '个别栏目'), 'keepNext')).toHaveLength(0)
  })
})

describe('the signature', () => {
  const date: Block = { type: 'paragraph', role: 'date', text: '2024年1月9日' }

  function signed(text: string) {
    return write({ type: 'paragraph', role: 'signature', text }, date)
  }

  function placesIn(docx: Uint8Array) {
    return all(mainPart(docx), 'ind').map((indent, index) => [
      attribute(all(mainPart(docx), 'jc')[index] as Element),
      Number(attribute(indent, 'left')),
      Number(attribute(indent, 'right')),
    ])
  }

  test('stands centred over a date four characters from the right', async () => {
    // 3 characters and 6 figures, each less a quarter of a point, and four characters on both sides.
    const left = 8844 - (3 * 315 + 6 * 155) - 2 * 1280
    expect(placesIn(await signed('甲县乙局'))).toEqual([
      ['center', left, 0],
      ['center', left, 0],
    ])
  })

  test('too long for that ends at the margin', async () => {
    const [signature] = placesIn(await signed('某某省某某市某某县某某镇人民政府办公室'))
    expect(signature).toEqual(['right', 0, 0])
  })

  test('of more than a line stands on two, centred on each other, no word broken', async () => {
    const docx = await signed('新疆维吾尔自治区巴音郭楞蒙古自治州和静县市场监督管理局办公室')
    const [paragraph] = all(mainPart(docx), 'p')
    expect(all(mainPart(docx), 'r').slice(0, 2).map(textIn)).toEqual([
      '新疆维吾尔自治区巴音郭楞蒙古自治州',
      '和静县市场监督管理局办公室',
    ])
    expect(attribute(first(paragraph as Element, 'jc'))).toBe('center')
    const indent = first(paragraph as Element, 'ind')
    const room = 8844 - Number(attribute(indent, 'left')) - Number(attribute(indent, 'right'))
    expect(room).toBeGreaterThan(17 * 315)
    expect(room).toBeLessThan(18 * 315)
  })

  test('and the date are condensed as the text is', async () => {
    const docx = await signed('甲县乙局')
    for (const id of ['Signature', 'Date']) {
      const run = first(styleNamed(docx, id), 'rPr')
      expect(attribute(first(run, 'spacing'))).toBe('-5')
    }
  })
})

describe('the title', () => {
  test('of two lines is broken before the year', async () => {
    const text = '青川县自然资源和规划局2023年政府信息公开工作年度报告'
    const docx = await write({ type: 'heading', level: 0, text })
    expect(all(mainPart(docx), 'r').map(textIn)).toEqual([
      '青川县自然资源和规划局',
      '2023年政府信息公开工作年度报告',
    ])
    expect(all(mainPart(docx), 'br')).toHaveLength(1)
  })

  test('of one line is not broken', async () => {
    const docx = await write({ type: 'heading', level: 0, text: '某局2023年年度报告' })
    expect(all(mainPart(docx), 'br')).toHaveLength(0)
  })
})
