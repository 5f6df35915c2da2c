import {
  Paragraph as DocxParagraph,
  type IParagraphOptions,
  type IRunOptions,
  type TextRun,
} from 'docx'
import type { Block, Heading, Paragraph } from '../document/block'
import { keepsWithNext } from '../document/keeping'
import { attachmentOptions } from './docx-attachments'
import { docxRun } from './docx-runs'
import { runInHeading } from './docx-styles'
import { attachmentLabelStyle, attachmentStyle } from './docx-text-styles'
import { isJustified } from './justification'
import type { DocxLook } from './look'
import { gapUnderTable, size } from './page'
import { printable } from './printable'
import { placeOfDate, placeOfSignature, type SignOffPlace } from './sign-off'
import { signatureLines } from './signature-lines'
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
  const keepNext = keepsWithNext(paragraph, next) ? { keepNext: true } : {}
  switch (role) {
    case 'signature': {
      const lines = signatureLines(printable(text))
      return docxSignOff('Signature', lines, placeOfSignature(text, next, seal), place)
    }
    case 'date':
      return docxSignOff('Date', [printable(text)], placeOfDate(text, previous, seal), place)
    case 'attachments': {
      const options = attachmentOptions(paragraph, previous)
      return styledParagraph(attachmentStyle, text, { ...keepNext, ...options, ...breakIn(place) })
    }
    case 'attachment-label':
      return styledParagraph(attachmentLabelStyle, text, breakIn(place))
    case 'body': {
      const alignment = isJustified(text) ? {} : ({ alignment: 'left' } as const)
      const children = bodyRuns(paragraph)
      return new DocxParagraph({ style: 'BodyText', children, ...keepNext, ...alignment, ...place })
    }
  }
}

function docxSignOff(
  style: string,
  lines: readonly string[],
  { alignment, ...indent }: SignOffPlace,
  place: IParagraphOptions,
): DocxParagraph {
  const children = brokenRuns(lines)
  return new DocxParagraph({ style, children, alignment, indent, ...breakIn(place) })
}

/** Text in a named style. */
export function styledParagraph(
  style: string,
  text: string,
  options: IParagraphOptions = {},
): DocxParagraph {
  const children = [docxRun({ text: printable(text) })]
  return new DocxParagraph({ style, children, ...options })
}

/** Parts two tables that Word would otherwise join into one; no table can begin a page by itself. */
export function spacer(previous?: Block): DocxParagraph {
  return new DocxParagraph({ style: 'TableLabel', ...breakIn(placeAfter(previous)) })
}

function titleRuns({ text, unbroken = '' }: Heading): TextRun[] {
  const title = setTitle(printable(text), printable(unbroken))
  return brokenRuns(title.lines, title.size < size.no2 ? { size: title.size } : {})
}

function brokenRuns(lines: readonly string[], run: IRunOptions = {}): TextRun[] {
  return lines.map((text, index) => docxRun({ text, break: index === 0 ? 0 : 1, ...run }))
}

function bodyRuns({ text, runInHeading: heading }: Paragraph): TextRun[] {
  if (heading === undefined) return [docxRun({ text: printable(text) })]
  return [
    docxRun({ text: printable(heading), style: runInHeading }),
    docxRun({ text: printable(text.slice(heading.length)) }),
  ]
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
