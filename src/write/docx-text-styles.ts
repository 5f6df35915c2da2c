import type { IParagraphStyleOptions } from 'docx'
import { type Faces, fontOf } from './fonts'
import type { DocxLook } from './look'
import { characterWidth, condensedBy, exactLine, linePitch } from './page'

/** Text and headings that are to have 28 characters in a line. */
export const condensed = { characterSpacing: -condensedBy } as const
/** 左空二字, in twips and for Word in hundredths of a character. */
export const indented = { firstLine: 2 * characterWidth, firstLineChars: 200 } as const
export const attachmentStyle = 'AttachmentList'
export const attachmentLabelStyle = 'AttachmentLabel'
const basedOn = 'Normal'

export const bodyText: IParagraphStyleOptions = {
  id: 'BodyText',
  name: 'Body Text',
  basedOn,
  quickFormat: true,
  run: condensed,
  paragraph: { alignment: 'both', spacing: exactLine, indent: indented },
}

/** How far a line hangs depends on its number: that is said in the paragraph. */
export const attachmentList: IParagraphStyleOptions = {
  id: attachmentStyle,
  name: '附件说明',
  basedOn,
  run: condensed,
  paragraph: { alignment: 'both', spacing: exactLine, keepLines: true },
}

/** 附件1 on top of its own page, 顶格 on the first line; the title stands on the third (§7.3.7). */
export function attachmentLabel({ hei }: Faces): IParagraphStyleOptions {
  return {
    id: attachmentLabelStyle,
    name: '附件标签',
    basedOn,
    run: { font: fontOf(hei), ...condensed },
    paragraph: {
      alignment: 'left',
      spacing: { ...exactLine, after: linePitch },
      keepNext: true,
      keepLines: true,
    },
  }
}

/** A seal needs two free lines above the signature to reach into; without one there is one. */
export function signOffStyles({ seal }: DocxLook): readonly IParagraphStyleOptions[] {
  return [
    {
      id: 'Signature',
      name: 'Signature',
      basedOn,
      next: 'Date',
      run: condensed,
      paragraph: {
        alignment: 'right',
        spacing: { ...exactLine, before: (seal === 'with' ? 2 : 1) * linePitch },
        keepNext: true,
        keepLines: true,
      },
    },
    {
      id: 'Date',
      name: 'Date',
      basedOn,
      run: condensed,
      paragraph: { alignment: 'right', spacing: exactLine, keepLines: true },
    },
  ]
}
