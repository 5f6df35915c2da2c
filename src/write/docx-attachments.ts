import type { IParagraphOptions } from 'docx'
import type { Block, Paragraph } from '../document/block'
import { characterWidth, condensedBy, linePitch } from './page'

const label = '附件：'
/** 左空二字 (GB/T 9704-2012 §7.3.4). In twips, as all lengths here. */
const begin = 2 * characterWidth
const advance = characterWidth - condensedBy
/** Of a figure and of the stop after it in the Latin face. */
const figureWidth = advance / 2
const stopWidth = advance / 4

/** 附件说明: under one free line; names stand under each other, and each one's lines under its first. */
export function attachmentOptions(
  { text }: Paragraph,
  previous: Block | undefined,
): IParagraphOptions {
  return {
    indent: attachmentIndent(text),
    ...(!isAttachments(previous) && { spacing: { before: linePitch } }),
  }
}

/** Where a name begins, and how far before it the line's label and number do. In twips. */
export function attachmentIndent(text: string): {
  readonly left: number
  readonly hanging: number
} {
  const [, figures = ''] = /^(?:附件：)?(\d*)\./.exec(text) ?? []
  const number = figures === '' ? 0 : Math.round(figures.length * figureWidth + stopWidth)
  const labelWidth = label.length * advance
  const isFirst = text.startsWith(label)
  return { left: begin + labelWidth + number, hanging: number + (isFirst ? labelWidth : 0) }
}

function isAttachments(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'attachments'
}
