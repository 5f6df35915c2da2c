import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/read/read-docx'
import { writeDocx } from '../../src/write/write-docx'
import { sampleBlocks, sampleProperties, standardSample } from '../write/sample-report'
import { docxOf, docxWith, p, r, refusalOf, tbl, tc } from './docx-file'

const sample = await writeDocx(sampleBlocks(standardSample), sampleProperties)
const whole = readDocx(sample)

/** In milliseconds. */
const longest = 2000

/** Fails where it takes longer than it may, on the processor: other work on the machine does not count. */
function timed<Result>(run: () => Result): Result {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(longest)
  return result
}

/** An OLE file with one directory entry of that name. */
function oleWith(name: string): Uint8Array {
  const bytes = new Uint8Array(1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  Array.from(name).forEach((char, index) => {
    bytes[512 + 128 + 2 * index] = char.charCodeAt(0)
  })
  return bytes
}

describe('a file that is something else', () => {
  test.each([
    ['empty', new Uint8Array(), '空文件'],
    ['a PDF file', strToU8('%PDF-1.7\n'), 'PDF'],
    ['a page of the web', strToU8('\ufeff<!DOCTYPE html><html></html>'), '网页'],
    ['text', strToU8('一、总体情况'), '不是 Word（.docx）文件'],
    ['RTF', strToU8('{\\rtf1 }'), 'RTF'],
    ['an old Word file', oleWith('WordDocument'), '旧版 Word'],
    ['an old Excel file', oleWith('Workbook'), 'Excel'],
    ['protected by a password', oleWith('EncryptedPackage'), '打开密码'],
    ['an unknown OLE file', oleWith('Other'), '旧版 Office'],
    ['an Excel file', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['an OpenDocument file', zipSync({ 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
    ['another ZIP file', zipSync({ '报告.docx': sample }), '请先解压'],
    ['a ZIP file of nothing', zipSync({}), '请先解压'],
  ])('that is %s is refused with what it is and what to do', (_, bytes, words) => {
    expect(refusalOf(bytes)).toContain(words)
    expect(refusalOf(bytes)).toMatch(/请|核对/)
  })

  test('that has no words is read as nothing, with a warning', () => {
    expect(readDocx(docxOf(p()))).toEqual({
      ok: true,
      blocks: [],
      messages: [
        { level: 'warning', text: '文件里没有文字；如果内容是扫描的图片，本工具读不出来。' },
      ],
    })
  })
})

describe('a bomb', () => {
  test('that declares its size is refused before it is unpacked', () => {
    const zeros = new Uint8Array(40 * 1024 * 1024)
    const bomb = zipSync({ 'word/document.xml': zeros })
    expect(timed(() => refusalOf(bomb))).toContain('大得不合常理')
  }, 30_000)

  test('that lies about its size is stopped while it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
    const view = new DataView(bytesOf(bomb))
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    }
    expect(timed(() => refusalOf(new Uint8Array(view.buffer)))).toContain('大得不合常理')
  }, 30_000)

  test('of entities is refused, as is every DTD', () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    )
    const dtd = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs.join('')}]>`
    const xml = `<?xml version="1.0"?>${dtd}<w:document>&l9;</w:document>`
    expect(timed(() => refusalOf(docxWith(xml)))).toContain('DTD')
    expect(refusalOf(docxWith('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'))).toContain('DTD')
  })

  test('of entries, tags, depth or columns is refused', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array()]),
    )
    expect(refusalOf(docxWith('<x/>', entries))).toContain('部件太多')
    const tags = docxOf('<w:p/><w:tab w:x="1234"/>12'.repeat(300_000))
    expect(timed(() => refusalOf(tags))).toMatch(/太多|合常理/)
    expect(refusalOf(docxOf('<w:sdt>'.repeat(1000) + '</w:sdt>'.repeat(1000)))).toContain('太多')
    const wide = tc('', '<w:gridSpan w:val="999999999"/>')
    expect(timed(() => refusalOf(docxOf(tbl(1, wide))))).toContain('不常见')
  }, 30_000)

  test('of as many rows as may be is read in time', () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => tc(String(index), '<w:vMerge/>'))
    const docx = docxOf(tbl(1, ...rows))
    expect(timed(() => readDocx(docx)).ok).toBe(true)
  })

  test('of more than 20 MB is refused', () => {
    expect(refusalOf(new Uint8Array(20 * 1024 * 1024 + 1))).toContain('20 MB')
  })
})

describe('a damaged file', () => {
  test('cut off at any place is refused as damaged, or read as the whole', () => {
    for (let length = 1; length < sample.length; length += 499) {
      const result = timed(() => readDocx(sample.subarray(0, length)))
      expect(result.ok ? '' : result.message).toMatch(/损坏|不是 Word/)
    }
  })

  test('with any byte changed never says anything else than the whole one', () => {
    const place = fc.nat({ max: sample.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Uint8Array.from(sample)
        bytes[at] = (bytes[at] ?? 0) ^ change
        const result = timed(() => readDocx(bytes))
        if (result.ok) expect(textsOf(result)).toEqual(textsOf(whole))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('of random bytes is refused, also behind the beginning of a ZIP file', () => {
    const starts = ['', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'].map((start) =>
      Array.from(start, (char) => char.charCodeAt(0)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 3000 }),
        (start, bytes) => {
          const result = timed(() => readDocx(Uint8Array.from([...start, ...bytes])))
          expect(result.ok ? '' : result.message).not.toBe('')
        },
      ),
    )
  })

  test('of any XML-like text is read or refused, never thrown at', () => {
    const piece = fc.constantFrom(
      ...['<w:p>', '</w:p>', '<w:tbl>', '</w:tbl>', '<w:tr>', '</w:tr>', '<w:tc>', '</w:tc>'],
      ...['<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:vMerge/>', '<w:br w:type="page"/>', '12'],
      ...['<w:gridSpan w:val="3"/>', '<w:txbxContent>', '</w:txbxContent>', '<w:del>', '</w:del>'],
      ...['<w:fldChar w:fldCharType="end"/>', '<mc:Choice/>', '<![CDATA[1]]>', '<!-- -->', '&#1;'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(typeof readDocx(docxOf(pieces.join(''))).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['an element that is not closed', '<w:p>'],
    ['ends in the wrong order', '<w:p><w:r></w:p></w:r>'],
    ['an attribute without end', '<w:p w:x="1><w:r/></w:p>'],
    ['a character that XML has not', p(r('&#0;'))],
    ['an entity of its own', p(r('&nbsp;'))],
    ['text between the cells', `<w:tbl><w:tr>${p(r('1'))}</w:tr></w:tbl>`],
    ['a paragraph in a paragraph', p(p(r('1')))],
    ['text outside of paragraphs', r('1')],
  ])('with %s is refused as a whole', (_, body) => {
    expect(refusalOf(docxOf(body))).toMatch(/损坏|不常见/)
  })

  test('whose namespace has another name is refused, not read as nothing', () => {
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<x:document xmlns:x="${namespace}"><x:body/></x:document>`
    expect(refusalOf(docxWith(xml))).toContain('不常见')
  })
})

function bytesOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

function textsOf(result: typeof whole): unknown {
  if (!result.ok) throw new Error(result.message)
  return result.blocks.map((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text))
      : block.type === 'page-break'
        ? block.type
        : block.text,
  )
}
