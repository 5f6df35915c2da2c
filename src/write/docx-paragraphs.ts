import {
  Paragraph as DocxParagraph,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  PageNumber,
  TextRun,
} from 'docx'
import type { Block, Heading, Paragraph } from '../document/block'
import { runInHeading } from './docx-styles'
import { eastAsianHint } from './fonts'
import { printable } from './printable'
import { splitRunInHeading } from './run-in-heading'
import { dateIndent, signatureIndent } from './signature-indent'
import { titleLines } from './title-lines'

const headingStyles = ['Title', 'Heading1', 'Heading2', 'Heading3'] as const
const gapUnderTable = { before: 240 } as const

export interface Neighbours {
  readonly previous?: Block | undefined
  readonly next?: Block | undefined
}

export function docxHeading({ level, text }: Heading, { previous }: Neighbours): DocxParagraph {
  const style = headingStyles[level]
  if (level > 0) return styledParagraph(style, text, gapAfter(previous))
  return new DocxParagraph({ style, children: titleRuns(printable(text)) })
}

export function docxParagraph(paragraph: Paragraph, neighbours: Neighbours): DocxParagraph {
  const { role, text } = paragraph
  const gap = gapAfter(neighbours.previous)
  if (role === 'signature') {
    return styledParagraph('Signature', text, {
      indent: { right: signatureIndent(text, neighbours.next) },
    })
  }
  if (role === 'date') return styledParagraph('Date', text, { indent: { right: dateIndent } })
  const keepNext = isSignOff(neighbours.next) ? { keepNext: true } : {}
  return new DocxParagraph({
    style: 'BodyText',
    children: bodyRuns(printable(text)),
    ...keepNext,
    ...gap,
  })
}

/** Text in a named style. An empty cell, too, needs its paragraph. */
export function styledParagraph(
  style: string,
  text: string,
  options: IParagraphOptions = {},
): DocxParagraph {
  const children = text === '' ? [] : [run({ text: printable(text) })]
  return new DocxParagraph({ style, children, ...options })
}

/** Parts two tables that Word would otherwise join into one. */
export function spacer(): DocxParagraph {
  return new DocxParagraph({ style: 'TableLabel' })
}

export function pageNumberFooter(style: 'OddPageNumber' | 'EvenPageNumber'): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —']
  return new Footer({ children: [new DocxParagraph({ style, children: [run({ children })] })] })
}

function titleRuns(text: string): TextRun[] {
  return titleLines(text).map((line, index) => run({ text: line, break: index }))
}

function bodyRuns(text: string): TextRun[] {
  const parts = splitRunInHeading(text)
  if (!parts) return [run({ text })]
  const [heading, rest] = parts
  return [run({ text: heading, style: runInHeading }), run({ text: rest })]
}

function run(options: IRunOptions): TextRun {
  return new TextRun({ font: eastAsianHint, ...options })
}

/** Direct formatting: no style can say "after a table". */
function gapAfter(previous: Block | undefined): IParagraphOptions {
  return previous?.type === 'table' ? { spacing: gapUnderTable } : {}
}

function isSignOff(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role !== 'body'
}
