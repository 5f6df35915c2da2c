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
    })
    const runs = all(mainPart(docx), 'r')
    expect(runs.map(textIn)).toEqual(['（一）主动公开情况。', '全年发布信息128条。'])
    expect(all(mainPart(docx), 'rStyle').map((style) => attribute(style))).toEqual(['RunInHeading'])
    const fonts = first(styleNamed(docx, 'RunInHeading'), 'rFonts')
    expect(attribute(fonts, 'eastAsia')).toBe('楷体_GB2312')
  })

  test.each([
    ['whose first sentence is long', `（一）${'长'.repeat(30)}。后文。`],
    ['that ends with its first sentence', '（二）主动公开情况。'],
    ['without a number', '主动公开情况。后文。'],
    ['with another number', '（1）主动公开情况。后文。'],
  ])('%s stays in one face', async (_, text) => {
    const docx = await write({ type: 'paragraph', role: 'body', text })
    expect(all(mainPart(docx), 'r').map(textIn)).toEqual([text])
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

  function rightIndents(docx: Uint8Array) {
    return all(mainPart(docx), 'ind').map((indent) => Number(attribute(indent, 'right')))
  }

  test('stands centred over a date four characters from the right', async () => {
    const [signature, day] = rightIndents(await signed('甲县乙局'))
    // 3 characters, 6 figures and 5 spaces of a quarter against 4 characters.
    expect(day).toBe(1280)
    expect(signature).toBe(1280 + (3 * 320 + 6 * 160 + 5 * 80 - 4 * 320) / 2)
  })

  test('too long for that ends at the margin', async () => {
    expect(rightIndents(await signed('某某省某某市某某县某某镇人民政府办公室'))[0]).toBe(0)
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
