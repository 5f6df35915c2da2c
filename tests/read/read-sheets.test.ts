import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPastedSheet, readSheets } from '../../src/read/read-sheets'
import { largestSheetFile, mostSheetRows, type Sheet } from '../../src/read/sheet'
import { xlsxFile } from './xlsx-file'

const encode = (text: string) => new TextEncoder().encode(text)
/** 收到日期,类型 / 2024-3-5,公民 in GB18030. */
const gbk = Uint8Array.from([
  ...[0xca, 0xd5, 0xb5, 0xbd, 0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0d, 0x0a],
  ...encode('2024-3-5,'),
  ...[0xb9, 0xab, 0xc3, 0xf1],
])

async function rowsOf(bytes: Uint8Array): Promise<Sheet['rows']> {
  const result = await readSheets(bytes)
  if (!result.ok) throw new Error(result.message)
  return result.sheets[0]?.rows ?? []
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readSheets(bytes)
  return result.ok ? 'was read' : result.message
}

test('CSV is read in UTF-8, with and without a mark, and in GBK', async () => {
  const rows = [
    ['收到日期', '类型'],
    ['2024-3-5', '公民'],
  ]
  const text = rows.map((row) => row.join(',')).join('\r\n')
  expect(await rowsOf(encode(text))).toEqual(rows)
  expect(await rowsOf(encode(`\ufeff${text}`))).toEqual(rows)
  expect(await rowsOf(gbk)).toEqual(rows)
})

test('quoted cells hold commas, quotation marks and line ends', async () => {
  const text = '收到日期,申请内容\n2024-3-5,"第一行\n第二行,""引号"""\n2024-3-6,x'
  expect(await rowsOf(encode(text))).toEqual([
    ['收到日期', '申请内容'],
    ['2024-3-5', '第一行\n第二行,"引号"'],
    ['2024-3-6', 'x'],
  ])
})

test('a quotation mark that is never closed is told: it would swallow the rows after it', async () => {
  expect(await refusalOf(encode('a,b\n"c,d\ne,f'))).toMatch(/引号没有成对/)
})

test('what is copied from a spreadsheet is parted by tabs, whatever else is in it', async () => {
  const result = await readPastedSheet(
    '收到日期\t内容\r\n2024/3/5\t"甲\n乙"\r\n2024/3/6\ta,b,c,d;e\r\n',
  )
  expect(result.ok && result.sheets[0]?.rows.slice(0, 3)).toEqual([
    ['收到日期', '内容'],
    ['2024/3/5', '甲\n乙'],
    ['2024/3/6', 'a,b,c,d;e'],
  ])
})

test('dates of a workbook are days, whatever their format; numbers stay numbers', async () => {
  const rows = await rowsOf(
    xlsxFile([
      {
        name: '台账',
        rows: [
          [
            { date: '2024-03-05' },
            { date: '2024-02-29', format: 2 },
            { date: '2024-12-31', format: 3 },
          ],
          [45356, 'text', null, 0],
        ],
      },
    ]),
  )
  expect(
    rows[0]?.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  ).toEqual(['2024-03-05', '2024-02-29', '2024-12-31', null])
  expect(rows[1]).toEqual([45356, 'text', null, 0])
})

test('an error and a formula without a result are not taken for blank cells', async () => {
  const rows = await rowsOf(
    xlsxFile([
      {
        name: '台账',
        rows: [
          [
            { error: '#N/A' },
            { xml: '<c r="@" t="str"><f>A1&amp;B1</f></c>' },
            { xml: '<c r="@" t="str"><f>A1</f><v>算好的</v></c>' },
            { xml: '<c r="@"><f>1+1</f><v>2</v></c>' },
            { xml: '<c r="@" t="inlineStr"><is><r><t>分</t></r><r><t>段</t></r></is></c>' },
            { xml: '<c r="@" s="1"><f>TODAY()</f></c>' },
            'end',
          ],
        ],
      },
    ]),
  )
  expect(rows[0]).toEqual([
    '#N/A',
    '（公式没有算出结果）',
    '算好的',
    2,
    '分段',
    '（公式没有算出结果）',
    'end',
  ])
})

test('rows keep their numbers, and blank rows far below do not fill the memory', async () => {
  const rows = await rowsOf(
    xlsxFile([
      {
        name: '台账',
        rows: [['first'], [], [], ['fourth']],
        moreRows: '<row r="1048576" ht="14"/>',
      },
    ]),
  )
  expect(rows.map((row) => row[0] ?? null)).toEqual(['first', null, null, 'fourth'])
})

test('a value outside of the limits is refused before the gaps are filled', async () => {
  const far = (cell: string) =>
    xlsxFile([
      {
        name: '台账',
        rows: [['first']],
        moreRows: `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row>`,
      },
    ])
  expect(await refusalOf(far('A1048576'))).toMatch(/超过 20000 行/)
  expect(await refusalOf(far('XFD2'))).toMatch(/200 列/)
  expect(await refusalOf(encode('a,b\n'.repeat(mostSheetRows + 1)))).toMatch(/超过 20000 行/)
  expect(await refusalOf(new Uint8Array(largestSheetFile + 1))).toMatch(/超过 20 MB/)
})

test('sheets without anything are left out; each of the others keeps its name', async () => {
  const result = await readSheets(
    xlsxFile([
      { name: '一月', rows: [['a']] },
      { name: '空', rows: [] },
      { name: '二月', rows: [['b']] },
    ]),
  )
  expect(result.ok && result.sheets.map(({ name }) => name)).toEqual(['一月', '二月'])
})

test('large sheets are unpacked without a worker', async () => {
  const line = ['2024-03-05', '自然人', '2024-03-20', '予以公开', 'x'.repeat(60)]
  const rows = await rowsOf(xlsxFile([{ name: '台账', rows: Array(8000).fill(line) }]))
  expect(rows).toHaveLength(8000)
  expect(rows[7999]).toEqual(line)
})

test.each<[string, Uint8Array, RegExp]>([
  [
    'an old workbook',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    /另存为 xlsx 或直接复制粘贴/,
  ],
  ['a web page called .xls', encode('<html><table><tr><td>1</td></tr></table>'), /其实是网页/],
  ['a PDF', encode('%PDF-1.7'), /PDF/],
  ['a Word file', zipSync({ 'word/document.xml': encode('<w/>') }), /Word 文件/],
  ['an OpenDocument sheet', zipSync({ 'content.xml': encode('<x/>') }), /\.ods/],
  ['a damaged workbook', xlsxFile([{ name: 'x', rows: [['a']] }]).subarray(0, 600), /损坏/],
  ['a workbook whose XML is none', zipSync({ 'xl/workbook.xml': encode('<a') }), /读不出来/],
  ['nothing', new Uint8Array(), /空文件/],
  ['white space', encode(' \n \n'), /没有文字/],
  ['no text', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256), /认不出来|没有成对/],
])('%s is refused with a sentence that says what to do', async (_, bytes, says) => {
  expect(await refusalOf(bytes)).toMatch(says)
})
