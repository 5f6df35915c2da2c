import { type Marks, mark } from './doc-marks'
import type { ParagraphProperties } from './doc-paragraph'
import type { DocxStyles } from './docx-styles'
import type { Notes } from './notes'
import { raisedFigures } from './raised-figures'

/** What a text is read with. */
export interface DocText {
  readonly text: string
  readonly marks: Marks
  readonly propertiesAt: (character: number) => ParagraphProperties
  readonly styles: DocxStyles
  readonly notes: Notes
}

/** Special characters ([MS-DOC] “Special Characters”) by their code. */
export const special = {
  picture: 0x01,
  cell: 0x07,
  drawing: 0x08,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  column: 0x0e,
  field: 0x13,
  fieldResult: 0x14,
  fieldEnd: 0x15,
  hardHyphen: 0x1e,
} as const

/** A character as it is seen; nothing for those that are not. */
export function characterAt({ text, marks, notes }: DocText, code: number, at: number): string {
  const symbol = marks.symbols.get(at)
  if (symbol !== undefined) {
    const isKnown = symbol >= 0x20 && symbol < 0xd800
    if (!isKnown) notes.warn('有的符号要靠专门的字体显示，无法辨认，读作“〓”。')
    return isKnown ? String.fromCharCode(symbol) : '〓'
  }
  if (code === special.line || code === special.column) return '\n'
  if (code === special.hardHyphen) return '-'
  if (code < 0x20 && code !== 0x09) return ''
  const char = text.charAt(at)
  return (marks.bits[at] ?? 0) & mark.raised ? raisedFigures(char) : char
}
