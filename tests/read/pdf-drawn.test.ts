import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { bar, type Drawing, drawnPdf, encrypted, grid, line, text } from './pdf-drawn'
import { readOf, refusalOf, tablesIn } from './pdf-file'

async function read(...pages: Drawing[]) {
  return readOf(drawnPdf(pages))
}

function rowsOf(blocks: readonly Block[]): string[][] {
  return tablesIn(blocks).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => ('text' in block ? [block.text] : ['(table)']))
}

const xs = [50, 250, 350, 450, 550]

describe('a PDF file with text', () => {
  test('is read although its font is not in it', async () => {
    const { blocks } = await read(text(100, 700, '一、总体情况'))
    expect(textsOf(blocks)).toEqual(['一、总体情况'])
  })

  test('has its wrapped lines joined, and a paragraph for each indented line', async () => {
    const { blocks } = await read(
      text(74, 700, '本年度公开信息一百二十八条，'.repeat(2)) +
        text(50, 676, '均已在网站公布，无一遗漏。信息公开条例') +
        text(50, 652, '规定的期限都已遵守。') +
        text(74, 628, '二、主动公开政府信息情况') +
        text(74, 604, '下一步，定期自查，更新各栏目的内容，') +
        text(50, 580, '培训人员。'),
    )
    expect(textsOf(blocks)).toEqual([
      `${'本年度公开信息一百二十八条，'.repeat(2)}均已在网站公布，无一遗漏。信息公开条例规定的期限都已遵守。`,
      '二、主动公开政府信息情况',
      '下一步，定期自查，更新各栏目的内容，培训人员。',
    ])
  })

  test('keeps western words apart and Chinese text together', async () => {
    const { blocks } = await read(text(50, 700, 'Open data 公开 2024年'))
    expect(textsOf(blocks)).toEqual(['Open data公开2024年'])
  })

  test('loses its page numbers and running headers with a note that names them', async () => {
    const page = (number: number, words: string) =>
      text(250, 780, '青川县林业局文件') + text(50, 500, words) + text(280, 30, `— ${number} —`)
    const { blocks, messages } = await read(page(1, '甲'), page(2, '乙'), page(3, '丙'))
    expect(textsOf(blocks).join('')).toBe('甲乙丙')
    const notes = messages.map((message) => message.text).join('')
    expect(notes).toContain('—1—、—2—、—3—')
    expect(notes).toContain('青川县林业局文件')
  })

  test('keeps a number at the edge that is not the number of its page', async () => {
    const { blocks } = await read(text(50, 500, '共计') + text(280, 30, '57'))
    expect(textsOf(blocks).join('')).toBe('共计57')
  })

  test('has a warning where a page is a picture, and is refused where all are', async () => {
    const { messages } = await read(text(50, 500, '甲'), bar(0, 0, 600, 800))
    expect(messages.map((message) => message.text).join('')).toContain('第 2 页没有文字')
    expect(await refusalOf(drawnPdf([bar(0, 0, 600, 800)]))).toContain('扫描件')
  })

  test('has a warning where its text was recognised from a scan', async () => {
    const { messages } = await read(`BT 3 Tr ET\n${text(50, 500, '一、总体情况')}`)
    expect(messages.map((message) => message.text).join('')).toContain('从扫描图片识别')
  })
})

describe('a table with lines', () => {
  test('is read cell by cell, blank cells included', async () => {
    const { blocks } = await read(
      grid(700, xs, [
        ['规章', '1', '', '11'],
        ['规范性文件', '8', '26', ''],
      ]),
    )
    expect(rowsOf(blocks)).toEqual([
      ['规章', '1', '', '11'],
      ['规范性文件', '8', '26', ''],
    ])
  })

  test('is read with merged cells where lines are missing', async () => {
    const { blocks } = await read(
      grid(700, [50, 550], [['第二十条'], [''], ['']]) +
        line(250, 676, 250, 628) +
        line(50, 652, 250, 652) +
        text(54, 660, '行政许可', 10) +
        text(54, 636, '行政强制', 10) +
        text(300, 660, '43', 10) +
        text(300, 636, '57', 10),
    )
    expect(rowsOf(blocks)).toEqual([['第二十条'], ['行政许可', '43'], ['行政强制', '57']])
    expect(tablesIn(blocks)[0]?.rows[0]?.[0]?.colSpan).toBe(2)
  })

  test('is read where its lines are thin filled boxes, drawn in pieces', async () => {
    const boxes = [700, 676, 652].flatMap((y) => [bar(50, y, 200, 0.5), bar(250, y, 300, 0.5)])
    const sides = [50, 250, 550].flatMap((x) => [bar(x, 676, 0.5, 24), bar(x, 652, 0.5, 24)])
    const words =
      text(54, 684, '行政处罚') +
      text(300, 684, '5') +
      text(54, 660, '行政强制') +
      text(300, 660, '7')
    const { blocks } = await read([...boxes, ...sides, words].join(''))
    expect(rowsOf(blocks)).toEqual([
      ['行政处罚', '5'],
      ['行政强制', '7'],
    ])
  })

  test('has a vertical label character by character', async () => {
    const label = Array.from('三、结果', (char, index) => text(54, 690 - 14 * index, char)).join('')
    const { blocks } = await read(
      grid(700, [50, 80], [['']], 72) +
        grid(
          700,
          [80, 300, 400],
          [
            ['（一）', '1'],
            ['（二）', '2'],
            ['（三）', '3'],
          ],
        ) +
        label,
    )
    expect(rowsOf(blocks)).toEqual([
      ['三\n、\n结\n果', '（一）', '1'],
      ['（二）', '2'],
      ['（三）', '3'],
    ])
  })
})

describe('a table over a page break', () => {
  const lower = (rows: readonly (readonly string[])[]) => grid(760, xs, rows)
  const upper = (rows: readonly (readonly string[])[]) => grid(100 + 24 * rows.length, xs, rows)

  test('is one table, whose repeated header is read once with a note', async () => {
    const header = ['信息内容', '制发', '废止', '有效']
    const { blocks, messages } = await read(
      upper([header, ['规章', '1', '2', '3']]),
      lower([header, ['规范性文件', '4', '5', '6']]),
    )
    expect(tablesIn(blocks)).toHaveLength(1)
    expect(rowsOf(blocks)).toEqual([header, ['规章', '1', '2', '3'], ['规范性文件', '4', '5', '6']])
    expect(messages.map((message) => message.text).join('')).toContain('信息内容制发废止有效')
  })

  test('has a row whole of which only the end of the label stands on the later page', async () => {
    const { blocks } = await read(
      upper([['5.要求行政机关确认或', '1', '2', '3']]),
      lower([
        ['重新出具', '', '', ''],
        ['6.其他', '4', '5', '6'],
      ]),
    )
    expect(rowsOf(blocks)).toEqual([
      ['5.要求行政机关确认或\n重新出具', '1', '2', '3'],
      ['6.其他', '4', '5', '6'],
    ])
  })

  test('never has the rows of two labels joined, also where figures are blank', async () => {
    const rows = [
      ['行政处罚', '1', '2', '3'],
      ['行政强制', '', '', ''],
    ]
    expect(rowsOf((await read(upper([rows[0] ?? []]), lower([rows[1] ?? []]))).blocks)).toEqual(
      rows,
    )
    const same = [
      ['规章', '1', '2', '3'],
      ['规章', '1', '2', '3'],
    ]
    expect(rowsOf((await read(upper([same[0] ?? []]), lower([same[1] ?? []]))).blocks)).toEqual(
      same,
    )
  })

  test('is two tables where words stand between or the sides do not meet', async () => {
    const other = grid(760, [100, 300, 400], [['复议', '9']])
    expect(tablesIn((await read(upper([['规章', '1', '2', '3']]), other)).blocks)).toHaveLength(2)
    const parted = text(50, 780, '四、行政复议') + grid(720, xs, [['规章', '1', '2', '3']])
    expect(tablesIn((await read(upper([['规章', '1', '2', '3']]), parted)).blocks)).toHaveLength(2)
  })
})

describe('a table without lines', () => {
  test('is read by the places of its words', async () => {
    const row = (y: number, label: string, ...figures: string[]) =>
      text(50, y, label) + figures.map((words, index) => text(300 + 60 * index, y, words)).join('')
    const { blocks } = await read(
      text(74, 700, '二、主动公开政府信息情况') +
        row(670, '规章', '1', '0', '11') +
        row(650, '行政规范性文件', '8', '26', '66') +
        text(74, 600, '三、收到和处理政府信息公开申请情况'),
    )
    expect(rowsOf(blocks)).toEqual([
      ['规章', '1', '0', '11'],
      ['行政规范性文件', '8', '26', '66'],
    ])
    expect(textsOf(blocks)).toEqual([
      '二、主动公开政府信息情况',
      '(table)',
      '三、收到和处理政府信息公开申请情况',
    ])
  })
})

describe('a file that cannot be read', () => {
  test.each([
    ['is empty', new Uint8Array(), '空文件'],
    ['is no PDF file', strToU8('PK\u0003\u0004'), '不是 PDF'],
    ['is damaged', strToU8('%PDF-1.4\n1 0 obj'), '损坏'],
    ['is protected by a password', drawnPdf([text(1, 1, '甲')], encrypted), '密码'],
    ['is larger than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), '20 MB'],
    ['has more than 200 pages', drawnPdf(Array.from({ length: 201 }, () => '')), '201 页'],
    ['has no page', drawnPdf([]), '损坏'],
  ])('because it %s is refused with what it is and what to do', async (_, bytes, words) => {
    const sentence = await refusalOf(bytes)
    expect(sentence).toContain(words)
    expect(sentence).toContain('请')
  })
})
