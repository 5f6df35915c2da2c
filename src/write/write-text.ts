import type { Block, Paragraph } from '../document/block'
import { displayWidth } from '../document/display-width'
import { printable } from './printable'
import { reportInLines } from './text-lines'
import { textTable } from './text-table'

/** Half-width columns of a line; only paragraphs run longer, for the reader's editor to wrap. */
const lineWidth = 100
const indent = '\u3000\u3000'
/** The width of 附件：, under which the names stand. */
const attachmentIndent = '\u3000\u3000\u3000'
/** 成文日期右空四字. */
const dateEnd = lineWidth - 8

/** `grid` draws the tables, for a font of even widths; `lines` gives each cell a line of its own. */
export type TextLayout = 'grid' | 'lines'

/** Plain text with Windows line ends. */
export function writeText(blocks: readonly Block[], layout: TextLayout = 'grid'): string {
  const lines = layout === 'lines' ? reportInLines(blocks) : reportInGrids(blocks)
  return lines.map((line) => `${line}\r\n`).join('')
}

function reportInGrids(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => textLines(block, blocks[index - 1], blocks[index + 1]))
}

function textLines(block: Block, previous: Block | undefined, next: Block | undefined): string[] {
  if (block.type === 'table') return ['', ...textTable(block, lineWidth)]
  if (block.type === 'page-break') return ['', '']
  const text = printable(block.text)
  if (block.type === 'paragraph') return paragraphLines(block, text, previous, next)
  if (block.level === 0) return [centredAt(lineWidth / 2, text), '']
  return block.level === 1 ? ['', indent + text] : [indent + text]
}

function paragraphLines(
  { role }: Paragraph,
  text: string,
  previous: Block | undefined,
  next: Block | undefined,
): string[] {
  if (role === 'body') return [indent + text]
  if (role === 'attachment-label') return [text, '']
  if (role === 'attachments') {
    const isNext = previous?.type === 'paragraph' && previous.role === 'attachments'
    return isNext ? [indent + attachmentIndent + text] : ['', indent + text]
  }
  if (role === 'date') return [endingAt(dateEnd, text)]
  const isDated = next?.type === 'paragraph' && next.role === 'date'
  const middle = dateEnd - displayWidth(isDated ? printable(next.text) : text) / 2
  return ['', centredAt(middle, text)]
}

/** A text too long to be centred there ends at the line's end. */
function centredAt(middle: number, text: string): string {
  return endingAt(Math.min(lineWidth, Math.round(middle + displayWidth(text) / 2)), text)
}

function endingAt(end: number, text: string): string {
  return ' '.repeat(Math.max(0, end - displayWidth(text))) + text
}
