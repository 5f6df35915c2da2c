// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, ParagraphRole, Table } from '../../src/document/block'
import { type DocxLook, defaultLook } from '../../src/write/look'
import { writeDocx } from '../../src/write/write-docx'
import { all, attribute, first, mainPart, partOf, styleNamed, textIn } from './read-package'
import { sampleBlocks, sampleProperties, standardSample } from './sample-report'

const sample = sampleBlocks(standardSample)

function sampleIn(look: Partial<DocxLook>) {
  return writeDocx(sample, sampleProperties, { ...defaultLook, ...look })
}

function write(blocks: readonly Block[], look: Partial<DocxLook> = {}) {
  return writeDocx(blocks, sampleProperties, { ...defaultLook, ...look })
}

function paragraph(role: ParagraphRole, text: string): Block {
  return { type: 'paragraph', role, text }
}

function partsNamed(docx: Uint8Array, pattern: RegExp) {
  return Object.keys(unzipSync(docx)).filter((name) => pattern.test(name))
}

test('the default look is that of a call without one', async () => {
  expect(await sampleIn({})).toEqual(await writeDocx(sample, sampleProperties))
})

describe('the fonts', () => {
  test.each<[DocxLook['fonts'], string[]]>([
    ['gb2312', ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312', '宋体']],
    ['windows', ['方正小标宋简体', '黑体', '楷体', '仿宋', '宋体']],
    ['founder', ['方正小标宋_GBK', '方正黑体_GBK', '方正楷体_GBK', '方正仿宋_GBK', '宋体']],
  ])('of the set %s are asked for, each with a substitute', async (fonts, faces) => {
    const docx = await sampleIn({ fonts })
    const ids = ['Title', 'Heading1', 'Heading2', 'Heading3', 'OddPageNumber']
    const asked = ids.map((id) => first(styleNamed(docx, id), 'rFonts'))
    expect(asked.map((element) => attribute(element, 'eastAsia'))).toEqual(faces)
    for (const id of ['Title', 'Heading1', 'TableHeader', 'TableFigureSmall']) {
      const latin = first(styleNamed(docx, id), 'rFonts')
      expect(attribute(latin, 'ascii')).toBe('Times New Roman')
      expect(attribute(latin, 'hAnsi')).toBe('Times New Roman')
    }
    const styles = strFromU8(unzipSync(docx)['word/styles.xml'] ?? new Uint8Array())
    const named = new Set(
      [...styles.matchAll(/w:eastAsia="([^"]*[\u4e00-\u9fff][^"]*)"/g)].map(([, face]) => face),
    )
    expect([...named].sort()).toEqual([...faces].sort())
    const table = all(partOf(docx, 'word/fontTable.xml'), 'font')
    expect(table.map((font) => attribute(font, 'name')).sort()).toEqual([...faces].sort())
    for (const font of table) {
      expect(attribute(first(font, 'altName'))).not.toBe(attribute(font, 'name'))
    }
  })
})

describe('the page number', () => {
  test('can stand in the middle of every page', async () => {
    const docx = await sampleIn({ pageNumbers: 'centre' })
    const references = all(mainPart(docx), 'footerReference')
    expect(references.map((reference) => attribute(reference, 'type'))).toEqual(['default'])
    const footer = partOf(docx, 'word/footer1.xml')
    expect(attribute(first(footer, 'pStyle'))).toBe('CentredPageNumber')
    expect(textIn(footer)).toBe('—  —')
    expect(attribute(first(styleNamed(docx, 'CentredPageNumber'), 'jc'))).toBe('center')
    expect(attribute(first(partOf(docx, 'word/settings.xml'), 'evenAndOddHeaders'))).toBe('false')
  })
})

describe('the mark', () => {
  test.each(['outside', 'centre'] as const)('heads every page, numbers %s', async (pageNumbers) => {
    const docx = await sampleIn({ pageNumbers, mark: '草稿' })
    const types = all(mainPart(docx), 'headerReference').map((one) => attribute(one, 'type'))
    expect(types.sort()).toEqual(pageNumbers === 'centre' ? ['default'] : ['default', 'even'])
    const headers = partsNamed(docx, /^word\/header\d\.xml$/)
    expect(headers.map((name) => textIn(partOf(docx, name)))).toEqual(types.map(() => '【草稿】'))
    expect(attribute(first(styleNamed(docx, 'PageMark'), 'rFonts'), 'eastAsia')).toBe('黑体')
  })

  test('is in no file that is not marked', async () => {
    const docx = await sampleIn({})
    expect(all(mainPart(docx), 'headerReference')).toHaveLength(0)
    expect(partsNamed(docx, /header/)).toEqual([])
  })
})

describe('a page break', () => {
  const title: Block = { type: 'heading', level: 0, text: '审签单' }
  const table: Table = {
    type: 'table',
    name: '表',
    widths: [900],
    headerRows: 0,
    rowHeight: 1130,
    rows: [[{ role: 'label', text: '拟稿', colSpan: 1, rowSpan: 1 }]],
  }

  test('is a property of the block after it, and no paragraph of its own', async () => {
    const docx = await write([paragraph('body', '甲'), { type: 'page-break' }, title, table])
    const paragraphs = all(first(mainPart(docx), 'body'), 'p')
    expect(paragraphs.map(textIn)).toEqual(['甲', '审签单', '拟稿', ''])
    const broken = paragraphs.filter((one) => all(one, 'pageBreakBefore').length > 0)
    expect(broken.map(textIn)).toEqual(['审签单'])
    expect(attribute(first(broken[0] as Element, 'pStyle'))).toBe('Title')
  })

  test('before a table stands in the paragraph above it', async () => {
    const docx = await write([table, { type: 'page-break' }, table])
    const children = [...first(mainPart(docx), 'body').children]
    expect(children.map(({ localName }) => localName)).toEqual(['tbl', 'p', 'tbl', 'p', 'sectPr'])
    expect(all(children[1] as Element, 'pageBreakBefore')).toHaveLength(1)
  })

  test('at the end adds nothing', async () => {
    const docx = await write([paragraph('body', '甲'), { type: 'page-break' }])
    expect(all(mainPart(docx), 'p').map(textIn)).toEqual(['甲'])
  })

  test('rows to be written into have their height and a larger type', async () => {
    const docx = await write([title, table])
    expect(attribute(first(mainPart(docx), 'trHeight'))).toBe('1130')
    expect(attribute(first(mainPart(docx), 'trHeight'), 'hRule')).toBe('atLeast')
    expect(attribute(first(styleNamed(docx, 'TableLabelLarge'), 'sz'))).toBe('28')
  })
})

describe('a sheet beside the report', () => {
  const body = paragraph('body', '甲')
  const sheet = paragraph('body', '审签')

  function sectionsIn(docx: Uint8Array) {
    return all(mainPart(docx), 'sectPr').map((section) => ({
      start: all(section, 'pgNumType').map((type) => attribute(type, 'start'))[0],
      footers: all(section, 'footerReference').length,
    }))
  }

  function footersIn(docx: Uint8Array) {
    return partsNamed(docx, /^word\/footer\d\.xml$/).map((name) => textIn(partOf(docx, name)))
  }

  test('before it has no page numbers, and the report counts from 1', async () => {
    const docx = await write([sheet, { type: 'page-break', unnumbered: 'before' }, body])
    expect(sectionsIn(docx)).toEqual([
      { start: null, footers: 2 },
      { start: '1', footers: 2 },
    ])
    expect(footersIn(docx)).toEqual(['', '', '—  —', '—  —'])
  })

  test('behind it has none either, and no blank page comes between', async () => {
    const docx = await write([body, { type: 'page-break', unnumbered: 'after' }, sheet])
    expect(sectionsIn(docx).map(({ start }) => start)).toEqual(['1', null])
    expect(footersIn(docx)).toEqual(['—  —', '—  —', '', ''])
    expect(all(mainPart(docx), 'p').map(textIn)).toEqual(['甲', '审签'])
  })

  test('bears the mark of a draft as all pages do', async () => {
    const blocks: Block[] = [sheet, { type: 'page-break', unnumbered: 'before' }, body]
    const docx = await write(blocks, { mark: '草稿' })
    const headers = partsNamed(docx, /^word\/header\d\.xml$/)
    expect(headers.map((name) => textIn(partOf(docx, name)))).toEqual(headers.map(() => '【草稿】'))
    expect(all(mainPart(docx), 'headerReference')).toHaveLength(4)
  })

  test('has the day of each signature at the right foot of its cell', async () => {
    const rows = [[{ role: 'signing' as const, text: '年　月　日', colSpan: 1, rowSpan: 1 }]]
    const docx = await write([
      { type: 'table', name: '', widths: [900], headerRows: 0, rowHeight: 1820, rows },
    ])
    expect(attribute(first(mainPart(docx), 'vAlign'))).toBe('bottom')
    expect(attribute(first(styleNamed(docx, 'TableSigningLarge'), 'jc'))).toBe('right')
  })

  test('has the title in its cell broken where the agency’s name ends', async () => {
    const text = '某某市人民政府2025年政府信息公开工作年度报告'
    const cell = {
      role: 'figure' as const,
      text,
      colSpan: 1,
      rowSpan: 1,
      unbroken: '某某市人民政府',
    }
    const docx = await write([
      { type: 'table', name: '', widths: [6360], headerRows: 0, rowHeight: 1820, rows: [[cell]] },
    ])
    const runs = all(first(mainPart(docx), 'tc'), 'r')
    expect(runs.map(textIn)).toEqual(['某某市人民政府', '2025年政府信息公开工作年度报告'])
    expect(all(first(mainPart(docx), 'tc'), 'br')).toHaveLength(1)
  })
})

test('附件1 stands in 黑体 at the left, and stays with the title under one free line', async () => {
  const docx = await write([
    paragraph('attachment-label', '附件1'),
    { type: 'heading', level: 0, text: '统计表' },
  ])
  const style = styleNamed(docx, 'AttachmentLabel')
  expect(attribute(first(style, 'rFonts'), 'eastAsia')).toBe('黑体')
  expect(attribute(first(style, 'jc'))).toBe('left')
  expect(attribute(first(style, 'spacing'), 'after')).toBe('579')
  expect(all(style, 'keepNext')).toHaveLength(1)
})

describe('附件说明', () => {
  function indents(docx: Uint8Array) {
    return all(mainPart(docx), 'ind').map((indent) => [
      Number(attribute(indent, 'left')),
      Number(attribute(indent, 'hanging')),
    ])
  }

  test('begins two characters in, under one free line', async () => {
    const docx = await write([paragraph('body', '甲'), paragraph('attachments', '附件：统计表')])
    const [, attached] = all(mainPart(docx), 'p')
    expect(attribute(first(attached as Element, 'pStyle'))).toBe('AttachmentList')
    expect(attribute(first(attached as Element, 'spacing'), 'before')).toBe('579')
    expect(indents(docx)).toEqual([[640 + 945, 945]])
  })

  test('has its names under each other, and what runs on under the name', async () => {
    const names = ['附件：1.甲表', '2.乙表', '10.丙表'].map((text) =>
      paragraph('attachments', text),
    )
    const docx = await write(names)
    const number = Math.round(0.75 * 315)
    const long = Math.round(1.25 * 315)
    expect(indents(docx)).toEqual([
      [1585 + number, 945 + number],
      [1585 + number, number],
      [1585 + long, long],
    ])
    expect(all(mainPart(docx), 'spacing')).toHaveLength(1)
  })
})

describe('a signature without a seal', () => {
  async function begins(signature: string, date = '2024年1月9日') {
    const blocks = [paragraph('signature', signature), paragraph('date', date)]
    const docx = await write(blocks, { seal: 'without' })
    expect(attribute(first(styleNamed(docx, 'Signature'), 'spacing'), 'before')).toBe('579')
    expect(all(mainPart(docx), 'jc').map((one) => attribute(one))).toEqual(['left', 'left'])
    return all(mainPart(docx), 'ind').map((indent) => Number(attribute(indent, 'left')))
  }
  // 3 characters and 6 figures, each less a quarter of a point.
  const dateWidth = 3 * 315 + 6 * 155

  test('ends two characters before the margin, the date begins two characters after it', async () => {
    const [signature, date] = await begins('某某市某某局办公室处')
    expect(signature).toBe(8844 - 640 - 10 * 315)
    expect(date).toBe((signature ?? 0) + 640)
  })

  test('shorter than its date moves left, and the date ends two characters in', async () => {
    const [signature, date] = await begins('甲县乙局')
    expect(date).toBe(8844 - 640 - dateWidth)
    expect(signature).toBe((date ?? 0) - 640)
  })
})

describe('the title', () => {
  const agency = '新疆维吾尔自治区巴音郭楞蒙古自治州和静县人民政府'

  test('with a long agency is set smaller, its name unbroken', async () => {
    const text = `${agency}2024年政府信息公开工作年度报告`
    const docx = await write([{ type: 'heading', level: 0, text, unbroken: agency }])
    const runs = all(mainPart(docx), 'r')
    expect(runs.map(textIn)).toEqual([agency, text.slice(agency.length)])
    expect(runs.map((run) => attribute(first(run, 'sz')))).toEqual(['36', '36'])
  })

  test('of three lines has one break between each two', async () => {
    const text = `甲县乙局关于贯彻落实《中华人民共和国政府信息公开条例》的2024年政府信息公开工作年度报告`
    const docx = await write([{ type: 'heading', level: 0, text, unbroken: '甲县乙局' }])
    expect(all(mainPart(docx), 'r')).toHaveLength(3)
    expect(all(mainPart(docx), 'br')).toHaveLength(2)
  })
})

describe('a figure too wide for its column', () => {
  function figureIn(width: number, text: string) {
    const rows = [[{ role: 'figure' as const, text, colSpan: 1, rowSpan: 1 }]]
    return write([{ type: 'table', name: '', widths: [width], headerRows: 0, rows }])
  }

  test('takes the margins first, then a smaller size, and always has room in Times', async () => {
    for (const length of [1, 4, 5, 6, 8, 15]) {
      const cell = first(mainPart(await figureIn(600, '9'.repeat(length))), 'tc')
      const size = Number(all(cell, 'sz').map((element) => attribute(element))[0] ?? 21)
      const sides = all(cell, 'tcMar').length > 0 ? 20 : 200
      expect(length * (size / 2) * 10, `${length} figures`).toBeLessThanOrEqual(600 - sides)
    }
  })

  test('is left alone where it has room', async () => {
    const docx = await figureIn(2120, '1398.123456')
    expect(all(mainPart(docx), 'tcMar')).toHaveLength(0)
    expect(all(mainPart(docx), 'tc').flatMap((cell) => all(cell, 'sz'))).toHaveLength(0)
  })
})
