import type { Block, Paragraph } from '../document/block'
import { displayWidth } from './display-width'
import { printable } from './printable'
import { textTable } from './text-table'

/** Half-width columns of a line; only paragraphs run longer, for the reader's editor to wrap. */
const lineWidth = 100
const indent = '\u3000\u3000'
/** 成文日期右空四字. */
const dateEnd = lineWidth - 8

/** Plain text with Windows line ends, for editors with a font of even widths. */
export function writeText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block, index) => textLines(block, blocks[index + 1]))
  return lines.map((line) => `${line}\r\n`).join('')
}

function textLines(block: Block, next: Block | undefined): string[] {
  if (block.type === 'table') return ['', ...textTable(block, lineWidth)]
  const text = printable(block.text)
  if (block.type === 'paragraph') return paragraphLines(block, text, next)
  if (block.level === 0) return [centredAt(lineWidth / 2, text), '']
  return block.level === 1 ? ['', indent + text] : [indent + text]
}

function paragraphLines({ role }: Paragraph, text: string, next: Block | undefined): string[] {
  if (role === 'body') return [indent + text]
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
