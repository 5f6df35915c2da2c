import type { Heading } from '../document/block'
import type { Flow } from './html-flow'
import type { Notes } from './notes'

/** What holds for a whole page. */
export interface Reading {
  readonly notes: Notes
  /** Number of the heading that is the title. */
  readonly topHeading: TopHeading
  /** Set where a table has more columns than are read. */
  hasWideTable: boolean
}

/** Where in the page the reader stands. */
export interface Place {
  readonly flow: Flow
  readonly isInCell: boolean
  /** Within a `<p>` or the like, where a line break does not end the paragraph. */
  readonly isInParagraph: boolean
  readonly isPreformatted: boolean
  /** Within `<sup>` or `<sub>`, where a figure belongs to no other. */
  readonly isRaised: boolean
}

/** 1; 2 where the page leaves h1 to the site around it; 0 where several h1 are the sections. */
export type TopHeading = 0 | 1 | 2

export function topHeadingOf(firstHeadings: number): TopHeading {
  if (firstHeadings === 0) return 2
  return firstHeadings === 1 ? 1 : 0
}

export function levelOfHeading(number: number, topHeading: TopHeading): Heading['level'] {
  const level = number - topHeading
  if (level <= 0) return 0
  if (level === 1) return 1
  return level === 2 ? 2 : 3
}
