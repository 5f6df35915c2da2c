/** The one neutral document model: everything is read into it and written from it. */
export type Block = Heading | Paragraph | Table | PageBreak

/** Level 0 is the title, 1 `一、`, 2 `（一）`, 3 `1.`. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 0 | 1 | 2 | 3
  readonly text: string
  /** Words of a title that no line break may part: the agency's name. */
  readonly unbroken?: string
}

/**
 * `attachments` is a line of the 附件说明, its number included; `attachment-label` is the 附件1 on top of
 * the attachment itself.
 */
export type ParagraphRole = 'body' | 'attachments' | 'signature' | 'date' | 'attachment-label'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly role: ParagraphRole
  readonly text: string
  /** The heading with which the text begins. */
  readonly runInHeading?: string
}

/** `signing` is room for a signature, its text the date to be filled in under it. */
export type CellRole = 'caption' | 'header' | 'label' | 'figure' | 'line' | 'signing'

export interface TableCell {
  readonly role: CellRole
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** Where the figure stands in the report, for jumping from a preview to its field. */
  readonly address?: string
  /** Words that no line break may part. */
  readonly unbroken?: string
}

export type TableRow = readonly TableCell[]

export interface Table {
  readonly type: 'table'
  /** What the table is, for readers who do not see it. */
  readonly name: string
  /** Widths of the grid's columns in twips. */
  readonly widths: readonly number[]
  /** How many rows at the top are repeated on each page. */
  readonly headerRows: number
  /** Least height of each row in twips, where people are to write into the cells. */
  readonly rowHeight?: number
  readonly rows: readonly TableRow[]
}

/** What follows stands on a new page; media without pages show a rule or nothing. */
export interface PageBreak {
  readonly type: 'page-break'
  /** The pages on that side are a sheet of their own without numbers; the others count from 1. */
  readonly unnumbered?: 'before' | 'after'
}
