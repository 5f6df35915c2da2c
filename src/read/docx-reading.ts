import { createFlow, type Flow } from './docx-flow'
import type { DocxStyles } from './docx-styles'
import type { RawCell, RawRow } from './docx-table'
import type { Notes } from './notes'
import { raisedFigures } from './raised-figures'
import type { XmlTag } from './scan-xml'

/** Where the reader stands in a Word document. */
export interface Reading {
  readonly styles: DocxStyles
  readonly notes: Notes
  /** The stories that are open around this place; the last one is being read. */
  readonly flows: Flow[]
  /** Whether each open field is still in its code, the outermost first (ECMA-376-1 §17.16.18). */
  readonly fields: boolean[]
  /** Whether each open mc:AlternateContent has already been read. */
  readonly alternatives: boolean[]
  /** Open elements from the first one that is passed over. */
  skipped: number
  isInText: boolean
  keepsSpace: boolean
  isHidden: boolean
  /** Whether the run's text stands above the line. */
  isRaised: boolean
  /** Set where the file is built in a way that is not understood: then nothing of it is trusted. */
  isStrange: boolean
}

export function createReading(styles: DocxStyles, notes: Notes): Reading {
  return {
    styles,
    notes,
    flows: [createFlow()],
    fields: [],
    alternatives: [],
    skipped: 0,
    isInText: false,
    keepsSpace: false,
    isHidden: false,
    isRaised: false,
    isStrange: false,
  }
}

export function flowOf({ flows }: Reading): Flow {
  const flow = flows[flows.length - 1]
  if (!flow) throw new Error('the body is always open')
  return flow
}

/** The row whose properties or cells are being read. */
export function rowOf(reading: Reading): RawRow | undefined {
  const rows = flowOf(reading).table?.rows
  return rows?.[rows.length - 1]
}

/** The cell that the innermost story belongs to, while its properties are being read. */
export function cellOf({ flows }: Reading): RawCell | undefined {
  const rows = flows[flows.length - 2]?.table?.rows
  const cells = rows?.[rows.length - 1]?.cells
  return cells?.[cells.length - 1]
}

export function addToParagraph(reading: Reading, text: string): void {
  const { paragraph } = flowOf(reading)
  if (reading.isHidden) {
    if (text.trim() !== '') reading.notes.warn(`隐藏的文字“${text}”没有读取。`)
  } else if (paragraph) {
    if (reading.fields.includes(true)) return
    paragraph.text += reading.isRaised ? raisedFigures(text) : text
  } else reading.isStrange = true
}

/** An on/off property is on unless it says otherwise (ECMA-376-1 §17.17.4). */
export function isOn(tag: XmlTag): boolean {
  const value = tag.attribute('w:val')
  return value !== '0' && value !== 'false' && value !== 'off'
}

export function numberIn(tag: XmlTag, name: string, fallback: number): number {
  const number = parseInt(tag.attribute(name) ?? '', 10)
  return number >= 0 ? number : fallback
}
