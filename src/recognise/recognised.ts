import type { Address } from '../template/address'

/** Where something stands in the blocks that were read: a block, a row of a table, a cell of that row. */
export interface Place {
  readonly block: number
  readonly row?: number
  readonly cell?: number
}

/** Something in the source that is not as the form prints it, and what was made of it. */
export interface Remark {
  /** A warning where a figure or words may be missing or read otherwise than meant; else a note. */
  readonly level: 'warning' | 'note'
  /** What kind of thing it is, for those who count or filter: `row-label`, `no-figure`. */
  readonly code: RemarkCode
  /** The whole sentence. */
  readonly text: string
  /** What stood there; empty where something is missing. */
  readonly stood: string
  /** What was made of it; empty where nothing was. */
  readonly made: string
  readonly place?: Place
  /** The figure that it is about. */
  readonly address?: Address
}

export type RemarkCode =
  | 'title'
  | 'year'
  | 'agency'
  | 'heading'
  | 'missing-heading'
  | 'wrong-form'
  | 'mixed-forms'
  | 'missing-table'
  | 'other-table'
  | 'row-label'
  | 'column-label'
  | 'group-label'
  | 'missing-row'
  | 'missing-header'
  | 'row-order'
  | 'column-order'
  | 'repeated-row'
  | 'unknown-row'
  | 'unclear-row'
  | 'split-row'
  | 'no-figure'
  | 'blank-cells'
  | 'figure-with-words'
  | 'broken-figure'
  | 'word-artefact'
  | 'odd-space'
  | 'left-out'
  | 'cut-off'

/** Which official format a table follows. */
export interface RecognisedTable {
  readonly id: string
  readonly template: string
}

/** A report as it was found in a document: texts as they stood, nothing computed, nothing filled in. */
export interface Recognised {
  /** Undefined where neither title nor text says it. */
  readonly year: number | undefined
  /** The format that most of the tables follow. */
  readonly template: string
  readonly overlays: readonly string[]
  /** The official tables that were found, with the format of each. */
  readonly tables: readonly RecognisedTable[]
  readonly agency: string
  readonly title: string
  readonly preamble: readonly string[]
  readonly contact: string
  /** Paragraphs by section id. */
  readonly narratives: Readonly<Record<string, readonly string[]>>
  readonly attachments: readonly string[]
  readonly signature: string
  readonly date: string
  /** Raw texts by address. What was blank or not understood is not in it. */
  readonly cells: Readonly<Record<Address, string>>
  /** Where each figure of `cells`, and each blank one, stands in the source. */
  readonly places: ReadonlyMap<Address, Place>
  readonly counts: CellCounts
  readonly remarks: readonly Remark[]
}

/** Of the cells that the tables' own formats print: how many were read, were blank, or were unclear. */
export interface CellCounts {
  readonly asked: number
  readonly read: number
  readonly blank: number
  /** Not found, or found and not understood. */
  readonly unclear: number
}

export type RecogniseResult =
  | { readonly ok: true; readonly report: Recognised }
  | { readonly ok: false; readonly message: string }
