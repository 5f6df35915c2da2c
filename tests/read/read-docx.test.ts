import { describe, expect, test } from 'vitest'
import { blocksIn, messagesOn, p, r, rowsOf, tbl, tc } from './docx-file'

function textsIn(body: string): string[] {
  return blocksIn(body).map((block) => ('text' in block ? block.text : block.type))
}

function named(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

function styled(id: string, text: string, more = ''): string {
  return p(`<w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>`, r(text))
}

const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

describe('a paragraph', () => {
  test('is the text of its runs, whatever its formatting', () => {
    expect(
      blocksIn(p(r('主动'), '<w:proofErr w:type="gramStart"/>', r('公开&amp;&#x4F9D;'))),
    ).toEqual([{ type: 'paragraph', role: 'body', text: '主动公开&依' }])
  })

  test('keeps line breaks and tabs, but no tab stops', () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>'
    const content = `<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>`
    expect(textsIn(p(stops, content))).toEqual(['甲\t乙\n丙'])
  })

  test('has the spaces at the ends of a run only where they are to be kept', () => {
    expect(textsIn(p('<w:r><w:t> 甲 </w:t></w:r>', r(' 乙\n')))).toEqual(['甲 乙 '])
  })

  test('that is blank is left out', () => {
    expect(textsIn(`${p()}${p(r('　 '))}${p(r('甲'))}<w:p/>`)).toEqual(['甲'])
  })

  test('is read inside w:sdt, w:smartTag, w:hyperlink and w:ins', () => {
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(r('一'))}</w:sdtContent></w:sdt>` +
      p(
        `<w:smartTag w:element="d">${r('二')}</w:smartTag>`,
        `<w:hyperlink>${r('三')}</w:hyperlink>`,
        `<w:ins>${r('四')}</w:ins>`,
      )
    expect(textsIn(body)).toEqual(['一', '二三四'])
  })

  test('is without what was deleted or moved away in tracked changes', () => {
    const body = p(
      r('收到'),
      '<w:del><w:r><w:delText>12</w:delText></w:r></w:del>',
      `<w:ins>${r('21')}</w:ins>`,
      `<w:moveFrom>${r('旧')}</w:moveFrom>`,
      r('件'),
    )
    expect(textsIn(body)).toEqual(['收到21件'])
    expect(messagesOn(body)).toEqual(['文件里有修订记录，按接受全部修订之后的内容读取。'])
  })

  test('goes on with the next one where its end was deleted', () => {
    const joined = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    expect(textsIn(p(joined, r('上')) + p(r('下')) + p(r('另')))).toEqual(['上下', '另'])
    expect(textsIn(p(joined, r('末')))).toEqual(['末'])
  })

  test('has the result of a field, not its code', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = p(
      mark('begin'),
      '<w:r><w:instrText>DATE</w:instrText></w:r>',
      r('代码里的'),
      mark('separate'),
      r('2024年'),
      mark('end'),
      `<w:fldSimple w:instr="PAGE">${r('1月')}</w:fldSimple>`,
    )
    expect(textsIn(body)).toEqual(['2024年1月'])
    expect(messagesOn(p(mark('begin'), r('没有结束')))).toContain(
      '有一个域（如页码、目录、引用）没有结束，它后面的文字可能没有读出。',
    )
  })

  test('raised figures do not become digits of the figure before them', () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>'
    expect(blocksIn(p(r('12'), raised, r('件')))).toEqual([
      { type: 'paragraph', role: 'body', text: '12¹件' },
    ])
  })

  test('is without footnote marks, bookmarks and hidden text, which is told', () => {
    const body = p(
      '<w:bookmarkStart w:id="0" w:name="甲"/>',
      r('正文'),
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>',
      '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>看得见</w:t></w:r>',
    )
    expect(textsIn(body)).toEqual(['正文看得见'])
    expect(messagesOn(body)).toEqual(['隐藏的文字“看不见”没有读取。'])
  })

  test('of alternative content is read once', () => {
    const box = (text: string) => `<w:txbxContent>${p(r(text))}</w:txbxContent>`
    const alternatives =
      `<mc:AlternateContent><mc:Choice Requires="wps">${box('框')}</mc:Choice>` +
      `<mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent>`
    expect(textsIn(p(r('前'), `<w:r>${alternatives}</w:r>`, r('后')))).toEqual(['框', '前后'])
    const fallbackOnly = `<mc:AlternateContent><mc:Fallback>${r('退')}</mc:Fallback></mc:AlternateContent>`
    expect(textsIn(p(fallbackOnly))).toEqual(['退'])
  })

  test('is parted by a page break, and begins a page where it says so', () => {
    const before = '<w:pPr><w:pageBreakBefore/></w:pPr>'
    const not = '<w:pPr><w:pageBreakBefore w:val="0"/></w:pPr>'
    const body = p(r('甲'), '<w:r><w:br w:type="page"/></w:r>', r('乙')) + p(before, r('丙'))
    expect(textsIn(body + p(not, r('丁')))).toEqual([
      '甲',
      'page-break',
      '乙',
      'page-break',
      '丙',
      '丁',
    ])
  })

  test('with pictures, symbols or numbering that cannot be read says so', () => {
    expect(messagesOn(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>'))).toContain(
      '文件里有图片，图片里的文字没有读取。',
    )
    const symbol = p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')
    expect(textsIn(symbol)).toEqual(['〓'])
    expect(messagesOn(symbol)).toHaveLength(1)
    const number = (id: number) => `<w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`
    expect(messagesOn(p(number(3), r('总体情况')))).toEqual([
      '有的段落用了自动编号，编号没有读出。',
    ])
    expect(messagesOn(p(number(0), r('总体情况')))).toEqual([])
  })
})

describe('a heading', () => {
  const styles =
    named('a3', 'Title') +
    named('1', 'heading 1') +
    named('a4', '节标题', '<w:basedOn w:val="1"/>') +
    named('a5', '大纲三', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
    named('4', 'heading 4') +
    named('a6', 'Signature') +
    named('a7', 'Date') +
    named('a8', '落款日期', '<w:basedOn w:val="a7"/>')

  test('is known by the name of its style, not by the id, which differs in Chinese Word', () => {
    expect(blocksIn(styled('a3', '年度报告') + styled('1', '一、总体情况'), styles)).toEqual([
      { type: 'heading', level: 0, text: '年度报告' },
      { type: 'heading', level: 1, text: '一、总体情况' },
    ])
  })

  test('may be so by a style that its own is based on, or by an outline level', () => {
    const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`
    const body =
      styled('a4', '二') + styled('a5', '三') + p(`<w:pPr>${outline(1)}</w:pPr>`, r('四'))
    expect(blocksIn(body + styled('1', '五', outline(9)), styles)).toEqual([
      { type: 'heading', level: 1, text: '二' },
      { type: 'heading', level: 3, text: '三' },
      { type: 'heading', level: 2, text: '四' },
      { type: 'paragraph', role: 'body', text: '五' },
    ])
  })

  test('deeper than three levels is text', () => {
    expect(blocksIn(styled('4', '（1）细目'), styles)).toEqual([
      { type: 'paragraph', role: 'body', text: '（1）细目' },
    ])
  })

  test('is one line, joined without a space', () => {
    const body = p(
      '<w:pPr><w:pStyle w:val="a3"/></w:pPr>',
      r('青川县'),
      '<w:r><w:br/></w:r>',
      r('年报'),
    )
    expect(blocksIn(body, styles)).toEqual([{ type: 'heading', level: 0, text: '青川县年报' }])
  })

  test('and signature and date are known by their styles', () => {
    const body = styled('a6', '林业局') + styled('a8', '2024年1月9日') + styled('none', '其他')
    expect(blocksIn(body, styles)).toEqual([
      { type: 'paragraph', role: 'signature', text: '林业局' },
      { type: 'paragraph', role: 'date', text: '2024年1月9日' },
      { type: 'paragraph', role: 'body', text: '其他' },
    ])
  })

  test('whose styles are based on each other in a ring is text', () => {
    const ring =
      named('x', '甲', '<w:basedOn w:val="y"/>') + named('y', '乙', '<w:basedOn w:val="x"/>')
    expect(blocksIn(styled('x', '文'), ring)).toEqual([
      { type: 'paragraph', role: 'body', text: '文' },
    ])
  })
})

describe('a table', () => {
  test('has its grid, its caption and its header rows', () => {
    const header = '<w:trPr><w:tblHeader/></w:trPr>'
    const off = '<w:trPr><w:tblHeader w:val="0"/></w:trPr>'
    const rows = [
      header + tc('项目') + tc('数量'),
      off + tc('许可') + tc('12'),
      header + tc('a') + tc('b'),
    ]
    const caption = '<w:tblPr><w:tblCaption w:val="表二"/></w:tblPr>'
    const [table] = blocksIn(tbl(2, ...rows).replace('<w:tbl>', `<w:tbl>${caption}`))
    expect(table).toMatchObject({
      type: 'table',
      name: '表二',
      widths: [1000, 1000],
      headerRows: 1,
    })
    expect(rowsOf(table)).toEqual([
      ['项目', '数量'],
      ['许可', '12'],
      ['a', 'b'],
    ])
    const roles = table?.type === 'table' && table.rows.map((row) => row.map(({ role }) => role))
    expect(roles).toEqual([
      ['header', 'header'],
      ['figure', 'figure'],
      ['figure', 'figure'],
    ])
  })

  test('has a vMerge without val as one that goes on', () => {
    const [table] = blocksIn(
      tbl(
        2,
        tc('信息内容', restart) + tc('许可'),
        tc('', goesOn) + tc('处罚'),
        tc('', '<w:vMerge w:val="continue"/>') + tc('强制'),
      ),
    )
    expect(rowsOf(table)).toEqual([['信息内容 1×3', '许可'], ['处罚'], ['强制']])
  })

  test('merges both ways at once', () => {
    const wide = '<w:gridSpan w:val="2"/>'
    const [table] = blocksIn(
      tbl(
        3,
        tc('角', wide + restart) + tc('1'),
        tc('', wide + goesOn) + tc('2'),
        tc('a') + tc('b') + tc('c'),
      ),
    )
    expect(rowsOf(table)).toEqual([['角 2×2', '1'], ['2'], ['a', 'b', 'c']])
  })

  test('has cells of their own where a merge goes on from nothing of its width', () => {
    const [table] = blocksIn(
      tbl(
        2,
        tc('', goesOn) + tc('1'),
        tc('宽', `<w:gridSpan w:val="2"/>${restart}`),
        tc('左', goesOn) + tc('右', goesOn),
      ),
    )
    expect(rowsOf(table)).toEqual([['', '1'], ['宽 2×1'], ['左', '右']])
  })

  test('tells of words that a merge hides', () => {
    expect(messagesOn(tbl(1, tc('上', restart), tc('下', goesOn)))).toEqual([
      '合并单元格里有看不见的文字“下”，没有读取。',
    ])
  })

  test('joins cells that go on to the right', () => {
    const [table] = blocksIn(
      tbl(
        3,
        tc('甲', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('乙'),
        tc('1') + tc('2') + tc('3'),
      ),
    )
    expect(rowsOf(table)).toEqual([
      ['甲 2×1', '乙'],
      ['1', '2', '3'],
    ])
  })

  test('has a blank cell where a row leaves columns out in front, and stays short behind', () => {
    const skips = '<w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>'
    const [table] = blocksIn(
      tbl(4, skips + tc('中'), tc('a') + tc('b') + tc('c') + tc('d'), tc('短')),
    )
    expect(rowsOf(table)).toEqual([[' 2×1', '中'], ['a', 'b', 'c', 'd'], ['短']])
  })

  test('has as many columns as its rows, whatever its grid says', () => {
    expect(blocksIn(tbl(3, tc('a') + tc('b')))[0]).toMatchObject({ widths: [1000, 1000] })
    expect(blocksIn(tbl(1, tc('a') + tc('b')))[0]).toMatchObject({ widths: [1000, 0] })
  })

  test('has the paragraphs of a cell on lines, and a table in a cell as text', () => {
    const inner = tbl(2, tc('1') + tc('2'), tc('3') + tc('4'))
    const cell = `<w:tc>${p(r('（一）'))}${p()}${p(r('受理'))}${inner}${p()}</w:tc>`
    expect(rowsOf(blocksIn(tbl(1, cell))[0])).toEqual([['（一）\n受理\n1\t2\n3\t4']])
    expect(messagesOn(tbl(1, cell))).toEqual(['表格的单元格里套有表格，里面的内容按文字读取。'])
  })

  test('is without rows that were deleted in tracked changes', () => {
    const deleted = '<w:trPr><w:del w:id="1"/></w:trPr>'
    const [table] = blocksIn(tbl(1, tc('留'), deleted + tc('删'), tc('下')))
    expect(rowsOf(table)).toEqual([['留'], ['下']])
  })

  test('is read inside w:sdt around rows and cells', () => {
    const sdt = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body = `<w:tbl>${sdt(`<w:tr>${sdt(tc('a'))}${tc('b')}</w:tr>`)}</w:tbl>`
    expect(rowsOf(blocksIn(body)[0])).toEqual([['a', 'b']])
  })
})
