import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openSource } from '../../src/files/open-source'
import { library } from '../../templates/library'
import { docxOf, docxWith, p, r, tc } from '../read/docx-file'
import { drawnPdf, encrypted, text } from '../read/pdf-drawn'

const million = 1024 * 1024
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const report = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']
const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
)

function bytes(...codes: number[]): Uint8Array {
  return Uint8Array.from([...codes, ...Array.from({ length: 3000 }, (_, at) => (at * 7919) & 255)])
}

/** An OLE file of which only the names of its parts can be read. */
function ole(...names: string[]): Uint8Array {
  const file = new Uint8Array(4096)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  names.forEach((name, index) => {
    for (const [at, char] of [...name].entries())
      file[1024 + 128 * index + 2 * at] = char.charCodeAt(0)
  })
  return file
}

function wideRow(columns: number): string {
  return `<w:tbl><w:tr>${tc('1').repeat(columns)}</w:tr></w:tbl>`
}

const headings = report.map((heading) => p(r(heading))).join('')
const page = (body: string) =>
  strToU8(`<!DOCTYPE html>${report.map((each) => `<h2>${each}</h2>`).join('')}${body}`)

/** What the file is, how it is made, and what the clerk is told: the table of docs/decisions/hostile.md. */
const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  [
    'an entity that leads to a file (XXE)',
    () => docxWith('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'),
    /DTD/,
  ],
  [
    'billion laughs',
    () => docxWith(`<!DOCTYPE l [<!ENTITY l0 "l">${laughs.join('')}]><x>&l9;</x>`),
    /DTD/,
  ],
  [
    'a ZIP bomb that says so',
    () => zipSync({ 'word/document.xml': new Uint8Array(40 * million) }),
    /大得不合常理/,
  ],
  [
    'more than 2,000 parts',
    () =>
      docxWith(
        '<x/>',
        Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}`, new Uint8Array()])),
      ),
    /部件太多/,
  ],
  ['a table of 10,000 columns in Word', () => docxOf(headings + wideRow(10_000)), /不常见|太多/],
  [
    'a cell over 999,999,999 columns',
    () => docxOf(`<w:tbl><w:tr>${tc('', '<w:gridSpan w:val="999999999"/>')}</w:tr></w:tbl>`),
    /不常见/,
  ],
  [
    'a table of 10,000 columns on a page',
    () => page(`<table><tr>${'<td>1'.repeat(10_000)}</table>`),
    /500 列/,
  ],
  ['elements nested 100,000 deep', () => page('<div>'.repeat(100_000)), /层层嵌套/],
  ['100 MB of text', () => new Uint8Array(100 * million).fill(0x61), /超过 50 MB/],
  [
    '100 MB of a page',
    () => {
      const big = new Uint8Array(100 * million).fill(0x20)
      big.set(strToU8('<html>'))
      return big
    },
    /超过 50 MB/,
  ],
  ['30 MB of text', () => new Uint8Array(30 * million).fill(0x61), /超过 20 MB/],
  ['4 MB of text', () => strToU8('公开一二三四五六七八九十\n'.repeat(110_000)), /太多/],
  [
    '400,000 characters in few paragraphs',
    () => strToU8(`${'公开一二三四五六七'.repeat(11)}\n`.repeat(4000)),
    /文字、段落或者表格行太多/,
  ],
  [
    'a draft file of 9 MB',
    () => strToU8(`{"kind":"nianbao-draft","more":"${'x'.repeat(9 * million)}"}`),
    /草稿文件超过 8 MB/,
  ],
  ['30,000 rows', () => strToU8('1.属于国家秘密\t1\t2\n'.repeat(30_000)), /太多/],
  [
    'a picture named .docx',
    () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    /这是图片/,
  ],
  ['a photograph named .doc', () => bytes(0xff, 0xd8, 0xff, 0xe0), /这是图片/],
  ['a program', () => bytes(0x4d, 0x5a, 0x90, 0), /不是 Word、PDF、网页或者文本/],
  ['an .xls named .doc', () => ole('Root Entry', 'Workbook'), /Excel/],
  ['a .ppt named .doc', () => ole('Root Entry', 'PowerPoint Document'), /演示文稿/],
  ['an .xlsx named .docx', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/],
  ['an archive', () => zipSync({ '年报.docx': docxOf(headings) }), /请先解压/],
  ['a .docx with a password', () => ole('Root Entry', 'EncryptedPackage'), /打开密码/],
  ['a .pdf with a password', () => drawnPdf([text(9, 9, '甲')], encrypted), /打开密码/],
  ['a .docx cut off in the middle', () => docxOf(headings).slice(0, 300), /损坏/],
  ['a .doc cut off', () => ole('Root Entry', 'WordDocument').slice(0, 700), /损坏/],
  ['a .pdf cut off', () => strToU8('%PDF-1.4\n1 0 obj'), /损坏/],
  [
    'Word’s XML',
    () =>
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    /Word 的 XML/,
  ],
  ['nothing', () => new Uint8Array(), /空文件/],
  ['white space', () => strToU8(' \n'), /没有文字/],
]

const read: readonly (readonly [string, () => Uint8Array])[] = [
  [
    'names that lead out of the archive (zip slip)',
    () =>
      docxWith(`<w:document ${w}><w:body>${headings}</w:body></w:document>`, {
        '../../evil.exe': strToU8('x'),
        'C:\\evil.exe': strToU8('x'),
        '/etc/passwd': strToU8('x'),
      }),
  ],
  [
    'altChunk, OLE and field codes',
    () =>
      docxOf(
        `${headings}<w:altChunk r:id="a"/>${p('<w:r><w:object/><w:instrText>DDEAUTO cmd</w:instrText></w:r>')}`,
      ),
  ],
  [
    'styles that lie elsewhere',
    () =>
      docxWith(`<w:document ${w}><w:body>${headings}</w:body></w:document>`, {
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/attachedTemplate" Target="http://192.0.2.1/x.dotm" TargetMode="External"/></Relationships>',
        ),
      }),
  ],
  [
    'a row span of a thousand million',
    () => page('<table><tr><td rowspan=1000000000>规章<td colspan=1000000000>1<tr><td>2</table>'),
  ],
  [
    'remote images, frames, refresh and scripts',
    () =>
      page(
        '<meta http-equiv=refresh content="0;url=http://192.0.2.1/"><img src=http://192.0.2.1/a.png><iframe src=http://192.0.2.1/></iframe><script src=http://192.0.2.1/a.js></script><link rel=stylesheet href=http://192.0.2.1/a.css>',
      ),
  ],
]

describe('A hostile or mistaken file', () => {
  test.each(refused)(
    'that is %s is refused in a sentence, in time',
    async (_, make, words) => {
      const opened = await inTime(make())
      expect(opened.ok ? 'read' : opened.message).toMatch(words)
      expect(opened.ok ? '' : opened.message).toMatch(/。/)
    },
    60_000,
  )

  test.each(read)('with %s is read as if it had none', async (_, make) => {
    const opened = await inTime(make())
    if (!opened.ok) throw new Error(opened.message)
    const texts = JSON.stringify(opened.source?.blocks)
    for (const heading of report) expect(texts).toContain(heading)
    expect(texts).not.toMatch(/192\.0\.2\.1|evil|DDEAUTO|passwd/)
  })
})

/** On the processor: other work on the machine does not count. */
async function inTime(file: Uint8Array) {
  const begun = process.cpuUsage()
  const opened = await openSource(file, '年报.docx', library)
  const { user, system } = process.cpuUsage(begun)
  expect((user + system) / 1000).toBeLessThan(2000)
  return opened
}
