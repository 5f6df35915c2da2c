import { Paragraph as DocxParagraph, Footer, Header, type ISectionOptions, PageNumber } from 'docx'
import { docxRun } from './docx-runs'
import type { DocxLook } from './look'
import { printable } from './printable'

type Margins = Pick<ISectionOptions, 'headers' | 'footers'>

/** Whether odd and even pages differ. */
export function hasFacingPages({ pageNumbers }: DocxLook): boolean {
  return pageNumbers === 'outside'
}

/** `— 1 —` under the text of each page that is numbered, and the mark above it. */
export function docxMargins(look: DocxLook, isNumbered: boolean): Margins {
  const { mark } = look
  const isFacing = hasFacingPages(look)
  const footer = (style: string) => (isNumbered ? pageNumber(style) : noNumber(style))
  const footers = isFacing
    ? { default: footer('OddPageNumber'), even: footer('EvenPageNumber') }
    : { default: footer('CentredPageNumber') }
  if (!mark) return { footers }
  const headers = {
    default: markedHeader(mark),
    ...(isFacing && { even: markedHeader(mark) }),
  }
  return { headers, footers }
}

function pageNumber(style: string): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —']
  return new Footer({ children: [new DocxParagraph({ style, children: [docxRun({ children })] })] })
}

/** Said, because a section without footers has those of the one before. */
function noNumber(style: string): Footer {
  return new Footer({ children: [new DocxParagraph({ style })] })
}

function markedHeader(mark: string): Header {
  const children = [docxRun({ text: `【${printable(mark)}】` })]
  return new Header({ children: [new DocxParagraph({ style: 'PageMark', children })] })
}
