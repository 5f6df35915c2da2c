import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readHtml, readHtmlText } from '../../src/read/read-html'
import { outlineOf, readOf, refusalIn } from './doc-blocks'

function outline(html: string): unknown[] {
  return outlineOf(readOf(readHtmlText(html)).blocks)
}

function messages(html: string): string[] {
  return readOf(readHtmlText(html)).messages.map(({ text }) => text)
}

describe('Text of a page', () => {
  test('is parted by the elements that stand on lines of their own', () => {
    expect(
      outline(
        '前<p>一<div>二<section>三</section>四</div><ul><li>五<li>六</ul><article>七</article>',
      ),
    ).toEqual(['前', '一', '二', '三', '四', '五', '六', '七'])
  })

  test('runs on through fonts, spans, links, unknown elements and comments', () => {
    expect(
      outline(
        '<p><span>全年<font>公开</font></span><o:p></o:p><!-- 1 --><b>12</b><x>8</x><a>条</a></p>',
      ),
    ).toEqual(['全年公开128条'])
  })

  test('has the white space that is seen, and none at its ends', () => {
    expect(outline('<p>\n  全年 \t\n a&nbsp;&nbsp;b　c &nbsp;</p>')).toEqual(['全年 a  b　c'])
    expect(outline('<p>　　根据《条例》\n要求，公开 12\n条</p>')).toEqual([
      '根据《条例》要求，公开 12 条',
    ])
    expect(outline('<p>公\u200b开\ufeff12&shy;8条</p>')).toEqual(['公开128条'])
  })

  test('within a paragraph is broken where a line break stands, and ends where an indent follows', () => {
    expect(outline('<p>青川县林业局<br>年度报告</p>')).toEqual(['青川县林业局\n年度报告'])
    expect(outline('<p>一、总体情况<br>　　全年公开<br><br>二、其他</p>')).toEqual([
      '一、总体情况',
      '全年公开',
      '二、其他',
    ])
    expect(outline('<div>一、总体情况<br>全年公开<br>&nbsp;</div>')).toEqual([
      '一、总体情况',
      '全年公开',
    ])
  })

  test('that is preformatted keeps its lines', () => {
    expect(outline('<pre>一、总体情况\n全年  公开</pre>')).toEqual(['一、总体情况', '全年  公开'])
  })

  test('in CDATA and in fields of a form is read, in scripts and styles it is not', () => {
    expect(outline('<p><![CDATA[公开12条]]></p>')).toEqual(['公开12条'])
    expect(outline('<p>公开<input value="12">条<input type="hidden" value="9"></p>')).toEqual([
      '公开12条',
    ])
    expect(outline('<select><option>甲<option selected>乙</select>')).toEqual(['乙'])
    expect(outline('<script>var a = 1</script><style>p{}</style><title>1</title>文')).toEqual([
      '文',
    ])
    expect(messages('<script>var a = 1</script>文')).toEqual([])
  })

  test('that is hidden is not read, which is said where it holds figures', () => {
    const hidden =
      '<p hidden>甲1</p><p style="color:red; DISPLAY : none">乙2</p><template>丙3</template>'
    expect(
      outline(`${hidden}<noscript>丁4</noscript><div style="display:none">无</div>文`),
    ).toEqual(['文'])
    expect(
      messages(`${hidden}<noscript>丁4</noscript><div style="display:none">无</div>文`),
    ).toEqual(['甲1', '乙2', '丙3', '丁4'].map((text) => `网页里不显示的内容没有读取：“${text}”。`))
  })

  test('that is a hidden table is warned of', () => {
    const table = '<table style="display:none"><tr><td>1<td>2</table>'
    expect(readOf(readHtmlText(table)).messages[0]?.level).toBe('warning')
  })

  test('that was struck out is left out with a warning', () => {
    expect(outline('<p>公开<del>12</del>15条<s>8</s></p>')).toEqual(['公开15条'])
    expect(messages('<p>公开<del>12</del>15条</p>')).toEqual(['划去的文字没有读取：“12”。'])
  })

  test('that is raised is no figure of the one before it', () => {
    expect(outline('<p>公开12<sup>1</sup>条</p>')).toEqual(['公开12¹条'])
  })

  test('of numbered lists, pictures and foreign pages is noted', () => {
    expect(messages('<ol><li>甲</ol><img><iframe src=x></iframe>').join()).toMatch(
      /编号.*图片.*网页/,
    )
    const inTable = readHtmlText('<table><tr><td><img><td>1</table>')
    expect(readOf(inTable).messages).toEqual([
      { level: 'warning', text: '表格里有图片，图片里的文字没有读取。' },
    ])
  })

  test('in links stands apart from the article where the page has it apart', () => {
    expect(outline('<div><a>首页</a> <a>公开</a></div><p>正文</p>')).toEqual(['首页 公开', '正文'])
  })
})

describe('Headings', () => {
  test('count from the only h1', () => {
    expect(outline('<h1>年度<br>报告</h1><h2>一</h2><h3>（一）</h3><h4>1</h4><h6>2</h6>')).toEqual([
      '# 年度报告',
      '## 一',
      '### （一）',
      '#### 1',
      '#### 2',
    ])
  })

  test('count from h2 where the page leaves h1 to the site', () => {
    expect(outline('<h2>年度报告</h2><h3>一</h3>')).toEqual(['# 年度报告', '## 一'])
  })

  test('that are several h1 are sections', () => {
    expect(outline('<p>年度报告</p><h1>一</h1><h1>二</h1><h2>（一）</h2>')).toEqual([
      '年度报告',
      '## 一',
      '## 二',
      '### （一）',
    ])
  })

  test('around a table are none', () => {
    expect(outline('<h1>一<table><tr><td>1<td>2</table></h1>')).toEqual(['一', [['1', '2']]])
  })

  test('are taken from the name of the page where its body has no title', () => {
    const head = '<title>青川县林业局2023年政府信息公开年度报告_青川县</title>'
    expect(outline(`${head}<p>一、总体情况</p>`)).toEqual([
      '# 青川县林业局2023年政府信息公开年度报告',
      '一、总体情况',
    ])
    expect(outline(`${head}<p>林业局2023年年度报告</p>`)).toEqual(['林业局2023年年度报告'])
    expect(
      outline('<meta name="ArticleTitle" content="年度报告"><title>别的报告</title><p>文</p>'),
    ).toEqual(['# 年度报告', '文'])
    expect(outline('<title>首页</title><p>文</p>')).toEqual(['文'])
  })
})

describe('A break of the page', () => {
  test('is a rule, or a style of what follows', () => {
    expect(
      outline(
        '<hr>甲<hr><hr>乙<br style="page-break-before:always">丙<p style="break-before: page">丁',
      ),
    ).toEqual(['甲', '----', '乙', '----', '丙', '----', '丁'])
  })
})

describe('A page', () => {
  test('in GBK is read by what it declares, and by its bytes', () => {
    const gbk = Uint8Array.of(0xb1, 0xa8, 0xb8, 0xe6)
    const page = [...strToU8('<meta charset="gb2312"><p>'), ...gbk]
    expect(outlineOf(readOf(readHtml(Uint8Array.from(page))).blocks)).toEqual(['报告'])
    const http = '<meta http-equiv=Content-Type content="text/html; charset=gbk"><p>'
    const old = Uint8Array.from([...strToU8(http), ...gbk])
    expect(outlineOf(readOf(readHtml(old)).blocks)).toEqual(['报告'])
  })

  test('whose bytes are of no encoding is read with a warning', () => {
    const page = Uint8Array.from([...strToU8('<p>报告'), 0xff, ...strToU8('一二三四五六七八九')])
    expect(readOf(readHtml(page)).messages[0]?.text).toContain('编码不能确定')
  })

  test('without text is read as nothing, with a warning', () => {
    expect(readHtmlText('<img>')).toMatchObject({ ok: true, blocks: [] })
    expect(messages('<div></div>')[0]).toContain('网页里没有文字')
  })

  test('of frames, of no bytes or of too many is refused with what to do', () => {
    expect(refusalIn(readHtmlText('<frameset><frame src="a.html"></frameset>'))).toMatch(
      /框架页.*请/,
    )
    expect(refusalIn(readHtml(new Uint8Array()))).toContain('空文件')
    expect(refusalIn(readHtml(new Uint8Array(20 * 1024 * 1024 + 1)))).toContain('20 MB')
  })
})

describe('A web archive', () => {
  const head = 'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
  const related = `${head}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b"\r\n\r\n`

  test('is read by its page, quoted-printable or base64', () => {
    const quoted = `----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p style=3D"color:red">=E6=8A=A5=\r\n=E5=91=8A</p>\r\n----b\r\nContent-Type: text/css\r\n\r\np{}\r\n----b--\r\n`
    const { blocks } = readOf(readHtml(strToU8(related + quoted)))
    expect(outlineOf(blocks)).toEqual(['报告'])
    const base64 = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+\r\n5oql5ZGK\r\n`
    expect(outlineOf(readOf(readHtml(strToU8(head + base64))).blocks)).toEqual(['报告'])
  })

  test('of several pages is read in their order, with a note', () => {
    const part = (text: string) => `----b\r\nContent-Type: text/html\r\n\r\n<p>${text}</p>\r\n`
    const { blocks, messages } = readOf(
      readHtml(strToU8(`${related}${part('甲')}${part('乙')}----b--`)),
    )
    expect(outlineOf(blocks)).toEqual(['甲', '乙'])
    expect(messages[0]?.text).toContain('几个网页')
  })

  test('without a page is refused', () => {
    expect(refusalIn(readHtml(strToU8(`${head}Content-Type: image/png\r\n\r\nx`)))).toMatch(
      /mht.*请/,
    )
  })
})
