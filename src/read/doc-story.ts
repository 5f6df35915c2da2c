import type { Block } from '../document/block'
import { characterAt, type DocText, special } from './doc-characters'
import { mark } from './doc-marks'
import type { ParagraphProperties } from './doc-paragraph'
import { type DocRow, rowOf } from './doc-rows'
import { finishDocTable } from './doc-table'
import {
  breakPage,
  closeFlow,
  closeParagraph,
  createFlow,
  type Flow,
  openParagraph,
  textOfBlocks,
} from './docx-flow'

/** Where the reader stands in the main text, or in the text boxes. */
interface Story {
  readonly source: DocText
  readonly body: Flow
  /** The cell that is being read. */
  cell: Flow
  cells: string[]
  rows: DocRow[]
  /** Of the paragraph that is being read. */
  text: string
  hidden: string
  /** Whether each open field is still in its code, the outermost first. */
  readonly fields: boolean[]
}

/** The characters from one to another as blocks. */
export function readStory(source: DocText, from: number, to: number): Block[] {
  const story: Story = {
    source,
    body: createFlow(),
    cell: createFlow(),
    cells: [],
    rows: [],
    text: '',
    hidden: '',
    fields: [],
  }
  for (let at = from; at < to; at++) takeCharacter(story, at)
  if (story.text !== '') endBodyParagraph(story, source.propertiesAt(Math.max(0, to - 1)))
  endTable(story)
  endFields(story)
  return [...closeFlow(story.body)]
}

function takeCharacter(story: Story, at: number): void {
  const { text, marks, notes, propertiesAt } = story.source
  const code = text.charCodeAt(at)
  const bits = marks.bits[at] ?? 0
  if (bits & (mark.deleted | mark.inserted)) {
    notes.note('文件里有修订记录，按接受全部修订之后的内容读取。')
  }
  if (code === special.cell) endCellOrRow(story, propertiesAt(at))
  else if (bits & mark.deleted) return
  else if (code === special.paragraph) endParagraph(story, propertiesAt(at))
  else if (bits & mark.hidden) story.hidden += code < 0x20 ? '' : text.charAt(at)
  else takeText(story, code, at)
}

function takeText(story: Story, code: number, at: number): void {
  const { source, fields } = story
  if (code === special.field) fields.push(true)
  else if (code === special.fieldEnd) fields.pop()
  else if (code === special.fieldResult) {
    if (fields.length > 0) fields[fields.length - 1] = false
  } else if (fields.includes(true)) return
  else if (code === special.page) endPage(story, source.propertiesAt(at))
  else if (code === special.picture || code === special.drawing) {
    source.notes.warn('文件里有图片，图片里的文字没有读取。')
  } else story.text += characterAt(source, code, at)
}

function endParagraph(story: Story, properties: ParagraphProperties): void {
  noteHidden(story)
  if (properties.depth === 0) {
    endTable(story)
    endBodyParagraph(story, properties)
  } else if (properties.endsInnerCell && !properties.endsInnerRow) {
    story.source.notes.note('表格的单元格里套有表格，里面的内容按文字读取。')
    story.text += '\t'
  } else {
    if (properties.endsInnerRow) story.text = story.text.replace(/\t$/, '')
    addParagraph(story, story.cell, properties)
  }
}

function endBodyParagraph(story: Story, properties: ParagraphProperties): void {
  if (properties.breaksPage) breakPage(story.body, story.source.styles)
  addParagraph(story, story.body, properties)
}

function addParagraph(story: Story, flow: Flow, properties: ParagraphProperties): void {
  const { style, outline, isNumbered } = properties
  if (isNumbered) story.source.notes.note('有的段落用了自动编号，编号没有读出。')
  openParagraph(flow)
  const { paragraph } = flow
  if (paragraph) {
    paragraph.text += story.text
    paragraph.style = style
    paragraph.outline = outline
  }
  closeParagraph(flow, story.source.styles)
  story.text = ''
}

/** A break within a paragraph, or the end of a section. In a cell it breaks a line. */
function endPage(story: Story, properties: ParagraphProperties): void {
  if (properties.depth > 0) {
    story.text += '\n'
    return
  }
  endTable(story)
  if (story.text !== '') addParagraph(story, story.body, properties)
  breakPage(story.body, story.source.styles)
}

/** None reaches beyond its cell. */
function endFields({ fields, source }: Story): void {
  if (fields.includes(true)) {
    source.notes.warn('有一个域（如页码、目录、引用）没有结束，它后面的文字可能没有读出。')
  }
  fields.length = 0
}

function endCellOrRow(story: Story, properties: ParagraphProperties): void {
  noteHidden(story)
  endFields(story)
  if (properties.depth === 0) {
    story.source.notes.warn('有的表格读不出行和列，它的单元格按一格一段读取。请对照原件核对。')
    endTable(story)
    addParagraph(story, story.body, properties)
  } else if (properties.endsRow) {
    story.rows.push(rowOf(story.cells, properties.sprms))
    story.cells = []
    story.text = ''
  } else {
    addParagraph(story, story.cell, properties)
    story.cells.push(textOfBlocks(closeFlow(story.cell)))
    story.cell = createFlow()
  }
}

function endTable(story: Story): void {
  const { notes } = story.source
  const rest = textOfBlocks(closeFlow(story.cell))
  if (rest !== '') story.cells.push(rest)
  story.cell = createFlow()
  if (story.cells.length > 0) story.rows.push(rowOf(story.cells, []))
  story.cells = []
  if (story.rows.length === 0) return
  const { table, hidden, isExact } = finishDocTable(story.rows)
  story.rows = []
  if (!isExact) notes.warn('有的表格读不出列宽，它的各列按先后对齐。请对照原件核对。')
  for (const text of hidden) notes.warn(`合并单元格里有看不见的文字“${text}”，没有读取。`)
  if (table.rows.length > 0) story.body.blocks.push(table)
}

function noteHidden(story: Story): void {
  if (story.hidden.trim() !== '') story.source.notes.warn(`隐藏的文字“${story.hidden}”没有读取。`)
  story.hidden = ''
}
