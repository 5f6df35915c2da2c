import type { Block, Heading } from '../document/block'
import { lineBreak, paragraphsOf } from './html-text'

/** One story of paragraphs and tables: the page, or a cell. */
export interface Flow {
  readonly blocks: Block[]
  /** Text gathered since the last block ended. */
  text: string
}

export function createFlow(): Flow {
  return { blocks: [], text: '' }
}

export function addText(flow: Flow, text: string): void {
  flow.text += text
}

export function breakLine(flow: Flow): void {
  flow.text += lineBreak
}

/** Ends what was gathered, which stood in a `<p>` or was bare text. */
export function endText(flow: Flow, isWithinParagraph = false): void {
  if (flow.text === '') return
  for (const text of paragraphsOf(flow.text, isWithinParagraph)) {
    flow.blocks.push({ type: 'paragraph', role: 'body', text })
  }
  flow.text = ''
}

/** Several in a row, and one before everything, are none. */
export function breakPage(flow: Flow): void {
  endText(flow)
  const last = flow.blocks[flow.blocks.length - 1]
  if (last && last.type !== 'page-break') flow.blocks.push({ type: 'page-break' })
}

export function addBlocks(flow: Flow, blocks: readonly Block[]): void {
  for (const block of blocks) flow.blocks.push(block)
}

/** A heading is one line however it is broken; around a table it is none. */
export function addHeading(flow: Flow, level: Heading['level'], blocks: readonly Block[]): void {
  if (blocks.some(({ type }) => type === 'table')) {
    addBlocks(flow, blocks)
    return
  }
  const text = blocks.map((block) => ('text' in block ? block.text : '')).join('')
  if (text !== '') flow.blocks.push({ type: 'heading', level, text: text.replace(/\n/g, '') })
}
