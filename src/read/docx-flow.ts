import type { Block, Heading } from '../document/block'
import { type DocxStyles, levelOfOutline, plainText } from './docx-styles'
import type { RawTable } from './docx-table'

/** One story of paragraphs and tables: the body, a table cell, or a text box. */
export interface Flow {
  readonly blocks: Block[]
  paragraph: OpenParagraph | undefined
  table: RawTable | undefined
  /** Text of a paragraph whose mark was deleted in tracked changes: the next one goes on with it. */
  carried: string
}

export interface OpenParagraph {
  text: string
  style: string
  /** Outline level set on the paragraph itself, 0 being the highest and 9 plain text. */
  outline: number | undefined
  joinsNext: boolean
}

export function createFlow(): Flow {
  return { blocks: [], paragraph: undefined, table: undefined, carried: '' }
}

export function openParagraph(flow: Flow): void {
  flow.paragraph = { text: flow.carried, style: '', outline: undefined, joinsNext: false }
  flow.carried = ''
}

export function closeParagraph(flow: Flow, styles: DocxStyles): void {
  const { paragraph } = flow
  if (!paragraph) return
  if (paragraph.joinsNext) flow.carried = paragraph.text
  else addText(flow, paragraph, styles)
  flow.paragraph = undefined
}

/** Several in a row, as between empty paragraphs, are one. */
export function breakPage(flow: Flow, styles: DocxStyles): void {
  const { blocks, paragraph } = flow
  if (paragraph) {
    addText(flow, paragraph, styles)
    paragraph.text = ''
  }
  if (blocks[blocks.length - 1]?.type !== 'page-break') blocks.push({ type: 'page-break' })
}

/** Ends a story, with what a deleted paragraph mark left over. */
export function closeFlow(flow: Flow): readonly Block[] {
  const { blocks, carried } = flow
  if (carried.trim() !== '') blocks.push({ type: 'paragraph', role: 'body', text: carried })
  flow.carried = ''
  return blocks
}

/** A cell's text: its paragraphs line by line; a table in it row by row, cells parted by tabs. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const [only] = blocks
  if (blocks.length === 1 && only && 'text' in only) return only.text
  return blocks
    .map((block) => {
      if (block.type === 'page-break') return ''
      if (block.type !== 'table') return block.text
      return block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')
    })
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** Empty paragraphs are layout, not content. A heading is one line however it is broken. */
function addText(flow: Flow, paragraph: OpenParagraph, styles: DocxStyles): void {
  const { text, style, outline } = paragraph
  if (text.trim() === '') return
  const meaning = styles.get(style) ?? plainText
  const level = levelOf(meaning.level, outline)
  flow.blocks.push(
    level === undefined
      ? { type: 'paragraph', role: meaning.role, text }
      : { type: 'heading', level, text: text.replace(/\n/g, '') },
  )
}

function levelOf(
  styled: Heading['level'] | undefined,
  outline: number | undefined,
): Heading['level'] | undefined {
  return outline === undefined || styled === 0 ? styled : levelOfOutline(outline)
}
