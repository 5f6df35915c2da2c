import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { readDoc } from '../../src/read/read-doc'
import type { ReadMessage } from '../../src/read/read-result'
import { longestConversion, savedAs } from '../libreoffice'
import { outlineOf, readOf, refusalIn, timely } from './doc-blocks'
import { docOf, type PieceOfText } from './doc-file'
import { docxWith, p, r, tbl, tc } from './docx-file'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with all that LibreOffice asks for. */
function wordFile(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`
  return docxWith(xml, {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
  })
}

function outline(...pieces: PieceOfText[]): unknown[] {
  return outlineOf(readOf(readDoc(docOf(pieces))).blocks)
}

function messages(...pieces: PieceOfText[]): string[] {
  return readOf(readDoc(docOf(pieces))).messages.map(({ text }) => text)
}

describe('The text of a file', () => {
  test('is put together in its order, whatever the order in the file', () => {
    expect(
      outline(
        { text: '全年公开' },
        { text: '128', isCompressed: true },
        { text: '条。\r二、' },
        { text: '\x93PDF\x94\r', isCompressed: true },
      ),
    ).toEqual(['全年公开128条。', '二、“PDF”'])
  })

  test('has its special characters as they are seen', () => {
    expect(outline({ text: '青川县\x0b年度报告\r2023\x1e2024\x1f年\xa0\t\x05\r' })).toEqual([
      '青川县\n年度报告',
      '2023-2024年\xa0\t',
    ])
  })

  test('is broken where a page ends', () => {
    expect(outline({ text: '甲\x0c乙\r\x0c丙\r' })).toEqual(['甲', '----', '乙', '----', '丙'])
  })

  test('shows of a field what it results in, also of one in another', () => {
    expect(
      outline({ text: '共\x13 REF \x13 x \x14y\x15\x14128\x15条，\x13 TOC \x15完\r' }),
    ).toEqual(['共128条，完'])
    expect(outline({ text: '甲\x13 REF \x07乙\x07\x07\r' })).toEqual(['甲', '乙'])
    expect(messages({ text: '甲\x13 REF 乙\r丙\r' })).toEqual([
      '有一个域（如页码、目录、引用）没有结束，它后面的文字可能没有读出。',
    ])
  })

  test('of pictures is warned of', () => {
    expect(messages({ text: '甲\x01\x08\r' })).toEqual(['文件里有图片，图片里的文字没有读取。'])
  })

  test('is read as nothing with a warning where there is none', () => {
    expect(outline({ text: '\r' })).toEqual([])
    expect(messages({ text: '\r' })[0]).toContain('没有文字')
  })
})

describe('A table whose properties are missing', () => {
  test('is read cell by cell as paragraphs, with a warning', () => {
    const text = '规章\x071\x070\x07\x07\r'
    expect(outline({ text })).toEqual(['规章', '1', '0'])
    expect(messages({ text })).toEqual([
      '有的表格读不出行和列，它的单元格按一格一段读取。请对照原件核对。',
    ])
  })

  test('but for where its rows end is read in the order of its cells, with a warning', () => {
    const inTable = 0x130
    const endsRow = 0x132
    const row = (text: string): PieceOfText[] => [
      { text, prm: inTable },
      { text: '\x07', prm: endsRow },
    ]
    const pieces = [...row('规章\x071\x07'), ...row('许可\x072\x07'), { text: '文\r' }]
    expect(outline(...pieces)).toEqual([
      [
        ['规章', '1'],
        ['许可', '2'],
      ],
      '文',
    ])
    expect(messages(...pieces)).toEqual([
      '有的表格读不出列宽，它的各列按先后对齐。请对照原件核对。',
    ])
  })
})

describe('A text beyond measure', () => {
  const filled = (unit: string) => unit.repeat(Math.floor(990_000 / unit.length))

  test.each([
    ['paragraphs', '1\r'],
    ['cells', '1\x07'],
    ['fields', '\x13'],
    ['page breaks', '1\x0c'],
    ['one paragraph', '公开'],
  ])(
    'of %s is read in time',
    (_, unit) => {
      expect(timely(() => readDoc(docOf([{ text: filled(unit) }]))).ok).toBe(true)
    },
    30_000,
  )

  test('of pieces is read in time', () => {
    const pieces = Array.from({ length: 150_000 }, () => ({ text: '1\r' }))
    expect(timely(() => readDoc(docOf(pieces))).ok).toBe(true)
  }, 30_000)

  test('of more characters than a report has is refused', () => {
    expect(refusalIn(readDoc(docOf([{ text: '1'.repeat(1_000_001) }])))).toContain('太多')
  })
})

describe('What Word files say, saved as .doc by LibreOffice,', () => {
  const field = (code: string, result: string) =>
    [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      `<w:r><w:instrText>${code}</w:instrText></w:r>`,
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      r(result),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ].join('')
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>'
  const revision = 'w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"'
  const revised = `${r('公开')}<w:del ${revision}><w:r><w:delText>12</w:delText></w:r></w:del><w:ins ${revision}>${r('15')}</w:ins>${r('条')}`
  const nested = `<w:tc>${tbl(2, tc('1') + tc('2'))}${p(r('后'))}</w:tc>`
  const documents = {
    field: p(r('共'), field(' DATE ', '128'), r('条')),
    raised: p(
      r('公开12'),
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>',
      r('条'),
    ),
    hidden: p(r('公开'), hidden, r('信息')),
    revised: p(revised),
    breaks: p(r('甲')) + p('<w:r><w:br w:type="page"/></w:r>', r('乙')),
    lines: p(r('甲'), '<w:r><w:br/></w:r>', r('乙'), '<w:r><w:tab/></w:r>', r('丙')),
    nested: tbl(2, tc('外') + nested) + p(r('完')),
    merged:
      tbl(
        3,
        tc('甲', '<w:vMerge w:val="restart"/>') + tc('乙', '<w:gridSpan w:val="2"/>'),
        tc('', '<w:vMerge/>') + tc('1') + tc('2'),
        tc('丙', '<w:gridSpan w:val="2"/>') + tc('3'),
      ) + p(r('完')),
    broken:
      tbl(
        2,
        `<w:tc>${p(r('商业'), '<w:r><w:br w:type="page"/></w:r>', r('企业'))}</w:tc>${tc('1')}`,
      ) + p(r('完')),
    joined: tbl(2, `<w:tc>${p(r('商业'))}${p(r('企业'))}</w:tc>${tc('1')}`) + p(r('完')),
  }
  const saved = new Map<string, { blocks: Block[]; messages: ReadMessage[] }>()

  beforeAll(async () => {
    const files = await savedAs('doc', 'docx', Object.values(documents).map(wordFile))
    Object.keys(documents).forEach((name, index) => {
      saved.set(name, readOf(readDoc(files[index] ?? new Uint8Array())))
    })
  }, longestConversion)

  const read = (name: keyof typeof documents) => outlineOf(saved.get(name)?.blocks ?? [])
  const told = (name: keyof typeof documents) =>
    (saved.get(name)?.messages ?? []).map(({ text }) => text).join()

  test('is a field by its result', () => {
    expect(read('field').join()).toMatch(/^共.+条$/)
    expect(read('field').join()).not.toContain('DATE')
  })

  test('has raised figures apart from those before them', () => {
    expect(read('raised')).toEqual(['公开12¹条'])
  })

  test('is without what is hidden, which is told', () => {
    expect(read('hidden')).toEqual(['公开信息'])
    expect(told('hidden')).toBe('隐藏的文字“藏”没有读取。')
  })

  test('is as with all changes accepted, which is told', () => {
    expect(read('revised')).toEqual(['公开15条'])
    expect(told('revised')).toContain('接受全部修订')
  })

  test('has its breaks of pages and lines, and its tabs', () => {
    expect(read('breaks')).toEqual(['甲', '----', '乙'])
    expect(read('lines')).toEqual(['甲\n乙\t丙'])
  })

  test('has its merged cells, and paragraphs of a cell line by line', () => {
    expect(read('merged')).toEqual([
      [
        ['甲 1×2', '乙 2×1'],
        ['1', '2'],
        ['丙 2×1', '3'],
      ],
      '完',
    ])
    expect(read('broken').pop()).toBe('完')
    expect(JSON.stringify(read('broken'))).toMatch(/^\[\[\["商业.*企业","1"\]\],"完"\]$/)
    expect(read('joined')).toEqual([[['商业\n企业', '1']], '完'])
  })

  test('has a table in a cell as text, which is told', () => {
    expect(read('nested')).toEqual([[['外', '1\t2\n后']], '完'])
    expect(told('nested')).toContain('套有表格')
  })
})
