import type { Block } from '../document/block'
import { decodeText } from './decode-text'
import { declaredCharset } from './html-charset'
import { createFlow, endText } from './html-flow'
import { type Reading, topHeadingOf } from './html-reading'
import { missingTitle } from './html-title'
import { findElements, type HtmlNode, type HtmlTree, parseHtml } from './html-tree'
import { walk } from './html-walk'
import { isMhtml, pagesInMhtml } from './mhtml'
import { createNotes, type Notes } from './notes'
import { type ReadResult, refuse } from './read-result'

const largestFile = 20 * 1024 * 1024

/** Of the source, its pictures not counted. */
const longestSource = 5_000_000

const problems: Readonly<Record<Extract<HtmlTree, { ok: false }>['problem'], string>> = {
  'too-large': '网页的内容太多，不像年度报告，没有打开。请只复制正文部分，粘贴过来再试。',
  'too-deep':
    '网页的内部写法不常见（层层嵌套），没有打开。请在浏览器里复制正文，粘贴过来，或者粘贴到 Word 里另存为 .docx 再试。',
}

const wideTable = '网页里的表格超过 500 列，不像年度报告，没有打开。请核对选择的文件。'
const frames =
  '这个网页是框架页，正文在它引用的另一个网页里，没有打开。请在浏览器里单独打开正文的网页，另存后再试。'
const noPage =
  '这个网页存档（.mht）里没有网页的内容，没有打开。请在浏览器里打开原网页，另存为“网页，仅 HTML”再试。'

/** Reads a saved web page (.html, .mht) into blocks. Never throws. */
export function readHtml(bytes: Uint8Array): ReadResult {
  if (bytes.length > largestFile) {
    return refuse('文件超过 20 MB，不像年度报告的网页，没有打开。请核对选择的文件。')
  }
  if (bytes.length === 0) return refuse('这是一个空文件，里面没有内容。请核对选择的文件。')
  const notes = createNotes()
  if (!isMhtml(bytes)) return readPages([decodePage(bytes, undefined, notes)], notes)
  const pages = pagesInMhtml(bytes)
  if (pages.length === 0) return refuse(noPage)
  if (pages.length > 1) notes.note('网页存档里有几个网页，按先后都读取了。')
  return readPages(
    pages.map((page) => decodePage(page.bytes, page.charset, notes)),
    notes,
  )
}

/** Reads a page's source, or a part of one that was pasted, into blocks. Never throws. */
export function readHtmlText(html: string): ReadResult {
  return readPages([html], createNotes())
}

function decodePage(bytes: Uint8Array, charset: string | undefined, notes: Notes): string {
  const { text, isCertain } = decodeText(bytes, charset ?? declaredCharset(bytes))
  if (!isCertain) notes.warn('网页的文字编码不能确定，可能有读错的字。请对照原网页核对。')
  return text
}

function readPages(pages: readonly string[], notes: Notes): ReadResult {
  const blocks: Block[] = []
  let hasFrames = false
  const sources = pages.map(asSource)
  if (sources.reduce((sum, { length }) => sum + length, 0) > longestSource) {
    return refuse(problems['too-large'])
  }
  for (const source of sources) {
    const tree = parseHtml(source)
    if (!tree.ok) return refuse(problems[tree.problem])
    hasFrames = hasFrames || findElements(tree.nodes, 'frameset').length > 0
    const read = readPage(tree.nodes, notes)
    if (!read) return refuse(wideTable)
    for (const block of read) blocks.push(block)
  }
  if (hasFrames && blocks.length === 0) return refuse(frames)
  if (blocks.length === 0) {
    notes.warn('网页里没有文字；如果内容是图片，或者要联网才显示，本工具读不出来。')
  }
  return { ok: true, blocks, messages: notes.list() }
}

/** Undefined where a table is too wide to be one of a report. */
function readPage(nodes: readonly HtmlNode[], notes: Notes): readonly Block[] | undefined {
  const topHeading = topHeadingOf(findElements(nodes, 'h1').length)
  const reading: Reading = { notes, topHeading, hasWideTable: false }
  const flow = createFlow()
  const place = {
    flow,
    isInCell: false,
    isInParagraph: false,
    isPreformatted: false,
    isRaised: false,
  }
  walk(reading, place, nodes)
  endText(flow)
  if (reading.hasWideTable) return undefined
  const title = missingTitle(nodes, flow.blocks)
  if (!title) return flow.blocks
  notes.note('网页的正文里没有标题，标题取自网页的名称。')
  return [title, ...flow.blocks]
}

const beginsInTable = /^\s*<(?:caption|colgroup|thead|tbody|tfoot|tr|td|th)[\s>]/i
const cdataMark = /<!\[CDATA\[|\]\]>/g

/** HTML has no CDATA: what systems wrap in it would be a comment. Cells alone would be plain text. */
function asSource(page: string): string {
  const source = withoutPictures(page)
  const plain = source.indexOf('<![CDATA[') < 0 ? source : source.replace(cdataMark, '')
  return beginsInTable.test(plain.slice(0, 1000)) ? `<table>${plain}</table>` : plain
}

const pictureMark = ';base64,'
const longestPart = 1000

/** Without what is stored of pictures in the page itself, which can be most of it. */
function withoutPictures(page: string): string {
  const [first = '', ...others] = page.split(pictureMark)
  const rest = others.map((part) => {
    const end = part.length > longestPart ? part.search(/[^A-Za-z0-9+/=]/) : 0
    return end < 0 ? '' : part.slice(end)
  })
  return [first, ...rest].join(pictureMark)
}
