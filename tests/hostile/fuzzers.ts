import { strFromU8, strToU8, zipSync } from 'fflate'
import { openPasted, openSource } from '../../src/files/open-source'
import { readAnyFile, readPasted } from '../../src/read/read-any-file'
import { openDraftText } from '../../src/report/open-draft'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { docOf } from '../read/doc-file'
import { docxOf, p, r, tbl, tc } from '../read/docx-file'
import { drawnPdf, grid, text } from '../read/pdf-drawn'
import type { Dice } from '../recognise/mutate'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'
import { sampleBlocks, sampleProperties, standardSample } from '../write/sample-report'
import { damagedBytes, damagedText, oneOf, piecesOf } from './fuzz-damage'
import { draftPieces, pagePieces, textPieces, wordPieces } from './fuzz-pieces'

/** What a reader or loader says in the end. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

export interface Fuzzer {
  readonly name: string
  /** Of every 1,000 inputs so many are of this kind. */
  readonly share: number
  make(dice: Dice): Uint8Array
  read(input: Uint8Array): Promise<Outcome> | Outcome
}

const blocks = sampleBlocks(standardSample)
const page = writeHtmlPage(blocks, '年度报告')
const plain = writeText(blocks)
const wholeDocx = await writeDocx(blocks, sampleProperties)
const draft = JSON.stringify(
  draftOn(formForYear(2024), 2024, { narratives: { overview: '全年平稳。' } }),
)

/** Small, so that a million of them can be read. */
const smallDocx = docxOf(
  p(r('一、总体情况')) + tbl(2, tc('规章') + tc('12'), tc('', '<w:vMerge/>')),
)
const smallDoc = docOf([
  { text: '一、总体情况\r全年12条。\r' },
  { text: '规章\u000712\u0007\u0007\r' },
])
const smallPdf = drawnPdf([
  text(74, 700, '一、总体情况') +
    grid(
      600,
      [50, 250, 350],
      [
        ['规章', '1'],
        ['行政许可', '43'],
      ],
    ),
])
const markdown =
  '# 年度报告\n\n| 信息内容 | 数量 |\n| --- | ---: |\n| 规章 | 1 |\n| 行政许可 | 43 |\n'
const drawnTable = '┌────┬───┐\n│规章│ 12│\n├────┼───┤\n│许可│  3│\n└────┴───┘\n'
const archive = [
  'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n',
  '--b\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n',
  '<p>=E4=B8=80</p><table><tr><td>1<td>2</table>\n--b\nContent-Type: image/png\n\nAA\n--b--\n',
].join('\n')
const archivePieces = [
  ...[
    '--b',
    '--b--',
    '\n\n',
    '\n',
    '=E4',
    '=',
    '=\n',
    'Content-Type: text/html\n',
    'boundary=c',
    '--c',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'MIME-Version: 1.0\n',
    'charset=gbk',
    '; boundary="',
    'multipart/',
  ],
]

const any = (bytes: Uint8Array) => readAnyFile(bytes)
const asBytes = (pieces: string) => strToU8(pieces)
const pageSlice = (dice: Dice) => {
  const from = dice(page.length)
  return page.slice(from, from + dice(4000))
}

export const fuzzers: readonly Fuzzer[] = [
  { name: 'docx-bytes', share: 120, make: (dice) => damagedBytes(smallDocx, dice), read: any },
  {
    name: 'docx-structure',
    share: 60,
    make: (dice) => docxOf(piecesOf(wordPieces, 30, dice), piecesOf(wordPieces, 6, dice)),
    read: any,
  },
  {
    name: 'docx-tree',
    share: 120,
    make: (dice) => docxOf(wordTree('body', 0, dice), piecesOf(wordPieces, 2, dice)),
    read: any,
  },
  {
    name: 'docx-parts',
    share: 40,
    make: (dice) => zipSync(anyParts(dice), { level: 0 }),
    read: any,
  },
  { name: 'docx-report', share: 4, make: (dice) => damagedBytes(wholeDocx, dice), read: any },
  { name: 'doc', share: 100, make: (dice) => damagedBytes(smallDoc, dice), read: any },
  { name: 'doc-numbers', share: 40, make: (dice) => withNumbers(smallDoc, dice), read: any },
  {
    name: 'html-pieces',
    share: 130,
    make: (dice) => asBytes(`<p>${piecesOf(pagePieces, 40, dice)}`),
    read: any,
  },
  {
    name: 'html-report',
    share: 60,
    make: (dice) => asBytes(`<p>${damagedText(pageSlice(dice), pagePieces, dice)}`),
    read: any,
  },
  {
    name: 'mhtml',
    share: 50,
    make: (dice) =>
      dice(2) === 0
        ? damagedBytes(strToU8(archive), dice)
        : asBytes(damagedText(archive, archivePieces, dice)),
    read: any,
  },
  {
    name: 'txt',
    share: 110,
    make: (dice) => asBytes(piecesOf(textPieces, 50, dice)),
    read: any,
  },
  {
    name: 'txt-encodings',
    share: 40,
    make: (dice) => damagedBytes(oneOf([strToU8(drawnTable), utf16(markdown)], dice), dice),
    read: any,
  },
  {
    name: 'md',
    share: 40,
    make: (dice) => asBytes(damagedText(oneOf([markdown, drawnTable], dice), textPieces, dice)),
    read: any,
  },
  { name: 'pdf', share: 20, make: (dice) => damagedBytes(smallPdf, dice), read: any },
  {
    name: 'draft',
    share: 30,
    make: (dice) => asBytes(damagedText(draft, draftPieces, dice)),
    read: (input) => openDraftText(strFromU8(input), library),
  },
  {
    name: 'draft-values',
    share: 30,
    make: (dice) => asBytes(JSON.stringify(withAnyValues(JSON.parse(draft), dice))),
    read: (input) => openDraftText(strFromU8(input), library),
  },
  {
    name: 'pasted-html',
    share: 30,
    make: (dice) => asBytes(piecesOf(pagePieces, 40, dice)),
    read: (input) => readPasted({ html: strFromU8(input), text: '' }),
  },
  {
    name: 'recognised-paste',
    share: 8,
    make: (dice) => asBytes(damagedText(sliceOf(plain, 1500, dice), textPieces, dice)),
    read: (input) => openPasted({ html: '', text: strFromU8(input) }, 'x', library),
  },
  {
    name: 'recognised-file',
    share: 2,
    make: (dice) =>
      dice(2) === 0 ? damagedBytes(wholeDocx, dice) : asBytes(damagedText(page, pagePieces, dice)),
    read: (input) => openSource(input, 'x', library),
  },
]

const within: Readonly<Record<string, readonly string[]>> = {
  body: ['p', 'tbl', 'sdt', 'p', 'tbl'],
  sdt: ['p', 'tbl', 'sdtContent'],
  sdtContent: ['p', 'r', 'tc'],
  tbl: ['tr', 'tr', 'tr', 'tblPr', 'tblGrid'],
  tr: ['tc', 'tc', 'tc', 'trPr', 'sdt'],
  tc: ['tcPr', 'p', 'p', 'tbl'],
  p: ['r', 'r', 'ins', 'del', 'pPr', 'hyperlink', 'fldSimple'],
  ins: ['r'],
  del: ['r'],
  hyperlink: ['r'],
  fldSimple: ['r'],
  r: ['t', 't', 'rPr', 'tab', 'br', 'txbxContent', 'fldChar'],
  txbxContent: ['p', 'tbl'],
}
const attributes = [
  '',
  ' w:val="1"',
  ' w:val="restart"',
  ' w:val="999"',
  ' w:val="-3"',
  ' w:val="off"',
]
const settings = [
  'gridSpan',
  'vMerge',
  'gridBefore',
  'tblHeader',
  'vanish',
  'vertAlign',
  'outlineLvl',
]

/** A Word document's elements where they may stand, with any settings. */
function wordTree(name: string, depth: number, dice: Dice): string {
  const inside = within[name]
  let content = ''
  if (name === 't') content = oneOf(['12', '一、总体情况', '规章', ' ', ''], dice)
  else if (name.endsWith('Pr')) content = `<w:${oneOf(settings, dice)}${oneOf(attributes, dice)}/>`
  else if (inside && depth < 9) {
    for (let count = dice(4); count > 0; count -= 1) {
      content += wordTree(oneOf(inside, dice), depth + 1, dice)
    }
  }
  return name === 'body' ? content : `<w:${name}${oneOf(attributes, dice)}>${content}</w:${name}>`
}

const values: readonly unknown[] = [
  0,
  -1,
  1e300,
  '',
  '0',
  'x'.repeat(300),
  true,
  [],
  {},
  [[]],
  { a: 1 },
  'standard',
  2024,
]

/** With a value of another kind here and there, and a key too many. */
function withAnyValues(value: unknown, dice: Dice): unknown {
  if (dice(12) === 0) return oneOf(values, dice)
  if (Array.isArray(value)) return value.map((each) => withAnyValues(each, dice))
  if (typeof value !== 'object' || value === null) return value
  const changed = Object.entries(value).map(([key, each]) => [
    dice(40) === 0 ? oneOf(['__proto__', 'constructor', 'a/b/c', ''], dice) : key,
    withAnyValues(each, dice),
  ])
  return Object.fromEntries(changed)
}

const partNames = [
  ...['word/document.xml', 'word/styles.xml', '_rels/.rels', 'word/_rels/document.xml.rels'],
  ...[
    '[Content_Types].xml',
    '../../x.xml',
    'C:\\x',
    'xl/workbook.xml',
    'content.xml',
    'nianbao/draft.json',
  ],
]

/** A package with any parts, relationships and names. */
function anyParts(dice: Dice): Record<string, Uint8Array> {
  const relationship = () =>
    `<Relationship Id="a" Type="x/${oneOf(['officeDocument', 'styles', 'altChunk', 'attachedTemplate'], dice)}" ` +
    `Target="${oneOf([...partNames, 'http://192.0.2.1/x', 'file:///etc/passwd', ''], dice)}" ` +
    `${oneOf(['', 'TargetMode="External"'], dice)}/>`
  return Object.fromEntries(
    Array.from({ length: 1 + dice(5) }, () => [
      oneOf(partNames, dice),
      strToU8(
        oneOf(
          [
            () => `<Relationships>${relationship()}${relationship()}</Relationships>`,
            () => `<w:document>${piecesOf(wordPieces, 8, dice)}</w:document>`,
            () => piecesOf(wordPieces, 8, dice),
          ],
          dice,
        )(),
      ),
    ]),
  )
}

/** With numbers that lead astray where a file of this kind keeps its numbers. */
function withNumbers(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes)
  const view = new DataView(changed.buffer)
  for (let count = 1 + dice(4); count > 0; count -= 1) {
    const at = 2 * dice(view.byteLength / 2 - 2)
    const number = oneOf([0, 1, 2, 0x7f, 0xff, 0x7fffffff, 0xffffffff, dice(0xffffffff)], dice)
    if (at + 4 <= view.byteLength) view.setUint32(at, number, true)
  }
  return changed
}

function sliceOf(whole: string, length: number, dice: Dice): string {
  const from = dice(whole.length)
  return whole.slice(from, from + dice(length))
}

function utf16(words: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${words}`, (char) => char.charCodeAt(0)).buffer)
}
