import {
  Paragraph as DocxParagraph,
  type IParagraphOptions,
  type IRunOptions,
  type TextRun,
} from 'docx'
import type { Block, Heading, Paragraph } from '../document/block'
import { attachmentOptions } from './docx-attachments'
import { docxRun } from './docx-runs'
import { runInHeading } from './docx-styles'
import { attachmentStyle } from './docx-text-styles'
import type { DocxLook } from './look'
import { gapUnderTable, size } from './page'
import { printable } from './printable'
import { splitRunInHeading } from './run-in-heading'
import { dateIndentUnder, signatureIndent } from './signature-indent'
import { setTitle } from './title-lines'

const headingStyles = ['Title', 'Heading1', 'Heading2', 'Heading3'] as const

export interface Neighbours {
  readonly previous?: Block | undefined
  readonly next?: Block | undefined
}

export function docxHeading(heading: Heading, { previous }: Neighbours): DocxParagraph {
  const style = headingStyles[heading.level]
  const place = placeAfter(previous)
  if (heading.level > 0) return styledParagraph(style, heading.text, place)
  return new DocxParagraph({ style, children: titleRuns(heading), ...breakIn(place) })
}

export function docxParagraph(
  paragraph: Paragraph,
  { previous, next }: Neighbours,
  { seal }: DocxLook,
): DocxParagraph {
  const { role, text } = paragraph
  const place = placeAfter(previous)
  const keepNext = isSignOff(next) ? { keepNext: true } : {}
  switch (role) {
    case 'signature': {
      const right = signatureIndent(text, next, seal)
      return styledParagraph('Signature', text, { indent: { right }, ...breakIn(place) })
    }
    case 'date': {
      const right = dateIndentUnder(text, previous, seal)
      return styledParagraph('Date', text, { indent: { right }, ...breakIn(place) })
    }
    case 'attachments': {
      const options = attachmentOptions(paragraph, previous)
      return styledParagraph(attachmentStyle, text, { ...keepNext, ...options, ...breakIn(place) })
    }
    case 'body': {
      const children = bodyRuns(printable(text))
      return new DocxParagraph({ style: 'BodyText', children, ...keepNext, ...place })
    }
  }
}

/** Text in a named style. An empty cell, too, needs its paragraph. */
export function styledParagraph(
  style: string,
  text: string,
  options: IParagraphOptions = {},
  run: IRunOptions = {},
): DocxParagraph {
  const children = text === '' ? [] : [docxRun({ text: printable(text), ...run })]
  return new DocxParagraph({ style, children, ...options })
}

/** Parts two tables that Word would otherwise join into one; no table can begin a page by itself. */
export function spacer(previous?: Block): DocxParagraph {
  return new DocxParagraph({ style: 'TableLabel', ...breakIn(placeAfter(previous)) })
}

function titleRuns({ text, unbroken = '' }: Heading): TextRun[] {
  const title = setTitle(printable(text), printable(unbroken))
  const smaller = title.size < size.no2 ? { size: title.size } : {}
  return title.lines.map((line, index) =>
    docxRun({ text: line, break: index === 0 ? 0 : 1, ...smaller }),
  )
}

function bodyRuns(text: string): TextRun[] {
  const parts = splitRunInHeading(text)
  if (!parts) return [docxRun({ text })]
  const [heading, rest] = parts
  return [docxRun({ text: heading, style: runInHeading }), docxRun({ text: rest })]
}

/** Direct formatting: no style can say "after a table" or "on a new page". */
function placeAfter(previous: Block | undefined): IParagraphOptions {
  if (previous?.type === 'table') return { spacing: { before: gapUnderTable } }
  return previous?.type === 'page-break' ? { pageBreakBefore: true } : {}
}

/** What has a spacing of its own takes only the new page. */
function breakIn({ pageBreakBefore }: IParagraphOptions): IParagraphOptions {
  return pageBreakBefore === undefined ? {} : { pageBreakBefore }
}

function isSignOff(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.role !== 'body'
}
