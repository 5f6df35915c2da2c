import { linesOf, type TextLine } from './pdf-lines'
import type { PdfPage } from './pdf-page'
import { framesOf } from './pdf-rulings'
import { isInside, type PlacedTable, tableIn } from './pdf-table'

export interface PageLine extends TextLine {
  readonly type: 'line'
  readonly page: number
}

export interface PageTable {
  readonly type: 'table'
  readonly page: number
  readonly placed: PlacedTable
}

export type PageItem = PageLine | PageTable

/** What stands on a page, from the top down: tables, and lines of text outside of them. */
export function layOutPage({ glyphs, rulings }: PdfPage, page: number): PageItem[] {
  const tables = framesOf(rulings).flatMap((frame) => {
    const placed = tableIn(
      frame,
      glyphs.filter((glyph) => isInside(frame, glyph)),
    )
    return placed ? [{ frame, placed }] : []
  })
  const outside = glyphs.filter((glyph) => !tables.some(({ frame }) => isInside(frame, glyph)))
  const items: { readonly at: number; readonly item: PageItem }[] = [
    ...tables.map(({ frame, placed }) => ({
      at: frame.top,
      item: { type: 'table' as const, page, placed },
    })),
    ...linesOf(outside).map((line) => ({
      at: line.middle,
      item: { type: 'line' as const, page, ...line },
    })),
  ]
  return items.sort((one, two) => one.at - two.at).map(({ item }) => item)
}
