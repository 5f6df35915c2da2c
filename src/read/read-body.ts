import type { Block } from '../document/block'
import { closeFlow } from './docx-flow'
import { properties } from './docx-properties'
import { addToParagraph, createReading, flowOf, type Reading } from './docx-reading'
import {
  endCell,
  endParagraph,
  endTable,
  endTextBox,
  startCell,
  startParagraph,
  startRow,
  startTable,
  startTextBox,
} from './docx-structure'
import type { DocxStyles } from './docx-styles'
import { runContent } from './docx-text'
import type { Notes } from './notes'
import { scanXml, type XmlHandler, type XmlProblem, type XmlTag } from './scan-xml'

type Opener = (reading: Reading, tag: XmlTag) => void
type Closer = (reading: Reading) => void

export type BodyResult =
  | { readonly ok: true; readonly blocks: readonly Block[] }
  | { readonly ok: false; readonly problem: XmlProblem }

/** Transitional and strict WordprocessingML (ECMA-376-1 annex A.1, -4). */
const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

const openers: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ['w:p', startParagraph],
  ['w:tbl', startTable],
  ['w:tr', startRow],
  ['w:tc', startCell],
  ['w:txbxContent', startTextBox],
  ...properties,
  ...runContent,
])

const closers: ReadonlyMap<string, Closer> = new Map<string, Closer>([
  ['w:p', endParagraph],
  ['w:tbl', endTable],
  ['w:tc', endCell],
  ['w:txbxContent', endTextBox],
  ['w:t', endText],
  ['m:t', endText],
  ['mc:AlternateContent', ({ alternatives }) => alternatives.pop()],
])

/** The blocks of `document.xml`, in one pass over it. */
export function readBody(xml: string, styles: DocxStyles, notes: Notes): BodyResult {
  const reading = createReading(styles, notes)
  const problem = scanXml(xml, handlerOf(reading))
  if (problem) return { ok: false, problem }
  if (reading.isStrange) return { ok: false, problem: 'unsupported' }
  if (reading.fields.includes(true)) {
    notes.warn('有一个域（如页码、目录、引用）没有结束，它后面的文字可能没有读出。')
  }
  if (xml.indexOf('\ufffd') >= 0) notes.warn('有的字节不是文字，读作“\ufffd”。请对照原件核对。')
  return { ok: true, blocks: closeFlow(flowOf(reading)) }
}

function handlerOf(reading: Reading): XmlHandler {
  return {
    open: (tag) => {
      if (reading.skipped > 0) reading.skipped++
      else if (tag.parent === '') checkRoot(reading, tag)
      else openers.get(tag.name)?.(reading, tag)
    },
    close: (name) => {
      if (reading.skipped > 0) reading.skipped--
      else closers.get(name)?.(reading)
    },
    text: (text) => {
      if (reading.isInText && reading.skipped === 0) takeText(reading, text)
    },
  }
}

/** All programs call the namespace `w`; under another name nothing of the file would be seen. */
function checkRoot(reading: Reading, tag: XmlTag): void {
  const namespace = tag.attribute('xmlns:w') ?? ''
  if (tag.name === 'w:document' && namespaces.includes(namespace)) return
  reading.isStrange = true
  reading.skipped = 1
}

/** Line ends and tabs of the file itself are spaces; at the ends they count only where it says so. */
function takeText(reading: Reading, text: string): void {
  const line = /[\t\n\r]/.test(text) ? text.replace(/[\t\n\r]/g, ' ') : text
  addToParagraph(reading, reading.keepsSpace ? line : line.replace(/^ +| +$/g, ''))
}

function endText(reading: Reading): void {
  reading.isInText = false
}
