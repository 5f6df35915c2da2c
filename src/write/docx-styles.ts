import type { IStylesOptions } from 'docx'
import type { Block, ParagraphRole } from '../document/block'
import { cellStyles } from './docx-cell-styles'
import { marginStyles } from './docx-margin-styles'
import {
  attachmentLabel,
  attachmentList,
  bodyText,
  condensed,
  indented,
  signOffStyles,
} from './docx-text-styles'
import { facesFor, fontOf } from './fonts'
import type { DocxLook } from './look'
import { exactLine, linePitch, size } from './page'

const black = { color: '000000' } as const

export const runInHeading = 'RunInHeading'

/** GB/T 9704-2012 §7.3: faces and sizes of title, headings and text. Only what the blocks use. */
export function reportStyles(look: DocxLook, blocks: readonly Block[]): IStylesOptions {
  const faces = facesFor(look)
  const isRoomy = blocks.some((block) => block.type === 'table' && block.rowHeight !== undefined)
  const hasRole = (role: ParagraphRole) =>
    blocks.some((block) => block.type === 'paragraph' && block.role === role)
  return {
    default: {
      document: {
        run: {
          font: fontOf(faces.body),
          size: size.no3,
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      },
      title: {
        next: 'BodyText',
        run: { font: fontOf(faces.title), size: size.no2, ...black },
        paragraph: {
          alignment: 'center',
          spacing: { ...exactLine, after: linePitch },
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(0, faces.hei),
      heading2: heading(1, faces.kai),
      heading3: heading(2, faces.body),
    },
    paragraphStyles: [
      bodyText,
      ...(hasRole('attachments') ? [attachmentList] : []),
      ...(hasRole('attachment-label') ? [attachmentLabel(faces)] : []),
      ...signOffStyles(look),
      ...marginStyles(look, faces),
      ...cellStyles(faces, isRoomy),
    ],
    characterStyles: [{ id: runInHeading, name: '段首标题', run: { font: fontOf(faces.kai) } }],
  }
}

function heading(outlineLevel: number, eastAsia: string) {
  return {
    next: 'BodyText',
    run: { font: fontOf(eastAsia), size: size.no3, ...condensed, ...black },
    paragraph: {
      alignment: 'both',
      spacing: exactLine,
      indent: indented,
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  } as const
}
