import type { IParagraphStyleOptions } from 'docx'
import type { DocxLook } from './look'
import { characterWidth, condensedBy, exactLine, linePitch } from './page'

/** Text and headings that are to have 28 characters in a line. */
export const condensed = { characterSpacing: -condensedBy } as const
/** 左空二字, in twips and for Word in hundredths of a character. */
export const indented = { firstLine: 2 * characterWidth, firstLineChars: 200 } as const
export const attachmentStyle = 'AttachmentList'
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

/** A seal needs two free lines above the signature to reach into; without one there is one. */
export function signOffStyles({ seal }: DocxLook): readonly IParagraphStyleOptions[] {
  return [
    {
      id: 'Signature',
      name: 'Signature',
      basedOn,
      next: 'Date',
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
      paragraph: { alignment: 'right', spacing: exactLine, keepLines: true },
    },
  ]
}
