import { describe, expect, test } from 'vitest'
import { readHtmlText } from '../../src/read/read-html'
import { outlineOf, readOf, refusalIn, timely } from './doc-blocks'

function outline(html: string): unknown[] {
  return outlineOf(readOf(readHtmlText(html)).blocks)
}

function messages(html: string): string[] {
  return readOf(readHtmlText(html)).messages.map(({ text }) => text)
}

describe('Cells', () => {
  test('have their spans, and rows that are too short stay short', () => {
    expect(
      outline('<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2<tr><td>丙<td>3</table>'),
    ).toEqual([
      [
        ['甲 1×2', '乙 2×1'],
        ['1', '2'],
        ['丙', '3'],
      ],
    ])
  })

  test('join their paragraphs and lines by line breaks', () => {
    expect(
      outline(
        '<table><tr><td><p>商业</p><p><span>企</span><font>业</font></p><td>科研<br>机构</table>',
      ),
    ).toEqual([[['商业\n企业', '科研\n机构']]])
  })

  test('that hold nothing but space are blank', () => {
    expect(outline('<table><tr><td>&nbsp;<td>　<td><p>&nbsp;</p><td><br><td>0</table>')).toEqual([
      [['', '', '', '', '0']],
    ])
  })

  test('that are headings are one line of text', () => {
    expect(outline('<table><tr><td><h3>甲</h3><td><h3>1</h3></table>')).toEqual([[['甲', '1']]])
  })

  test('are header cells in thead, which comes first and tfoot last', () => {
    const { blocks } = readOf(
      readHtmlText(
        '<table><tfoot><tr><td>合计<td>3</tfoot><thead><tr><th>甲<th>乙</thead><tr><td>1<td>2</table>',
      ),
    )
    expect(outlineOf(blocks)).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
        ['合计', '3'],
      ],
    ])
    expect(blocks[0]).toMatchObject({ headerRows: 1 })
    expect(blocks[0]).toMatchObject({
      rows: [
        [{ role: 'header' }, {}],
        [{ role: 'figure' }, {}],
        [{}, {}],
      ],
    })
  })

  test('reach to the end of the row where their span is absurd, leaving room for what follows', () => {
    expect(
      outline(
        '<table><tr><td colspan=1000>甲<tr><td>1<td>2<td>3<tr><td colspan=100>乙<td>4</table>',
      ),
    ).toEqual([[['甲 3×1'], ['1', '2', '3'], ['乙 2×1', '4']]])
  })

  test('reach down no further than their group, and with 0 to its end', () => {
    expect(
      outline(
        '<table><tr><td rowspan=9>甲<td>1<tr><td>2<tbody><tr><td rowspan=0>乙<td>3<tr><td>4</table>',
      ),
    ).toEqual([[['甲 1×2', '1'], ['2'], ['乙 1×2', '3'], ['4']]])
  })

  test('that meet one from above give way with a warning, and lose no text', () => {
    const html = '<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td colspan=3>丁<td>戊</table>'
    expect(JSON.stringify(outline(html))).toMatch(/丁.*戊/)
    expect(messages(html)).toEqual(['表格里有互相重叠的单元格，重叠的部分按先出现的读取。'])
  })

  test('of a hidden row are left out with a warning', () => {
    const html = '<table><tr><td>甲<td>1<tr style="display:none"><td>乙<td>2</table>'
    expect(outline(html)).toEqual([[['甲', '1']]])
    expect(messages(html)).toEqual(['表格里有不显示的行或单元格，没有读取。'])
  })

  test('without a table around them are a table', () => {
    expect(outline(' <tr><td>甲</td><td>1</td></tr>')).toEqual([[['甲', '1']]])
  })
})

describe('Rows', () => {
  test('without cells are left out, unless a cell from above stands in them', () => {
    expect(outline('<table><tr></tr><tr><td rowspan=3>甲<td>1<tr><tr><td>2<tr></table>')).toEqual([
      [['甲 1×3', '1'], [], ['2']],
    ])
  })
})

describe('The caption of a table', () => {
  test('is its name, and text above it where it is to be seen', () => {
    const { blocks } = readOf(
      readHtmlText('<table><caption>二、主动公开</caption><tr><td>1<td>2</table>'),
    )
    expect(outlineOf(blocks)).toEqual(['二、主动公开', [['1', '2']]])
    expect(blocks[1]).toMatchObject({ name: '二、主动公开' })
  })
})

describe('A table that arranges the page', () => {
  const figures = Array.from(
    { length: 6 },
    (_, row) => `<tr><td>行${row}<td>${row}<td>${row}`,
  ).join('')
  const report = `<h1>年度报告</h1><p>一、总体情况</p><table>${figures}</table><p>六、其他</p>`
  const read = [
    '# 年度报告',
    '一、总体情况',
    Array.from({ length: 6 }, (_, row) => [`行${row}`, String(row), String(row)]),
    '六、其他',
  ]

  test('is not there: what stands in its cells is read as blocks', () => {
    expect(outline(`<table><tr><td>${report}</table>`)).toEqual(read)
    expect(outline(`<table><tr><td>首页<td>${report}<tr><td colspan=2>版权</table>`)).toEqual([
      '首页',
      ...read,
      '版权',
    ])
    const twice = `<table><tr><td><table><tr><td>${report}</table></table>`
    expect(outline(twice)).toEqual(read)
  })

  test('is known by an article of many paragraphs too', () => {
    const prose = '<p>全年主动公开政府信息一百二十八条，均已上网。</p>'.repeat(12)
    expect(outline(`<table><tr><td>导航<td>${prose}</table>`)).toHaveLength(13)
  })

  test('is not one whose label is broken over many lines', () => {
    const label = Array.from('三、本年度办理结果情况').join('<br>')
    expect(outline(`<table><tr><td>${label}<td>1</table>`)).toHaveLength(1)
  })

  test('is not one of figures with a small table in a cell, which is read as text with a note', () => {
    const html = `<table>${figures}<tr><td>合计<td><table><tr><td>1<td>2</table><td>3</table>`
    expect(JSON.stringify(outline(html))).toContain('"合计","1\\t2","3"')
    expect(messages(html)).toEqual(['表格的单元格里套有表格，里面的内容按文字读取。'])
  })

  test('is a cell’s own where it has one cell, and no table', () => {
    expect(outline('<table><tr><td>甲<td><table><tr><td>1</table><tr><td>乙<td>2</table>')).toEqual(
      [
        [
          ['甲', '1'],
          ['乙', '2'],
        ],
      ],
    )
  })
})

describe('A table beyond measure', () => {
  test('of more than 500 columns is refused', () => {
    const wide = `<table><tr>${'<td>1'.repeat(10_000)}</table>`
    expect(timely(() => refusalIn(readHtmlText(wide)))).toContain('500 列')
  })

  test('of many rows, columns and spans is read in time', () => {
    const rows = `<tr>${'<td>1'.repeat(500)}${'<tr><td colspan=50 rowspan=2>1<td>2'.repeat(40_000)}`
    const result = timely(() => readHtmlText(`<table>${rows}</table>`))
    expect(result.ok).toBe(true)
  }, 30_000)
})
