import type { Block, TableCell } from '../../document/block'
import type { Recognised } from '../../recognise/recognised'
import { createForm, nameOf } from '../../template/form'
import type { TemplateLibrary } from '../../template/library'
import { withOverlays } from '../../template/overlay'
import { placeKey } from './place-key'

/** What was made of a place in the source. */
export interface SourceMark {
  readonly state: 'read' | 'blank' | 'unread'
  /** What the figure is called in the form. */
  readonly name: string
}

/** By `placeKey`: the figures that were read, the blank cells, and what looks like a figure but was not read. */
export function sourceMarks(
  { places, cells }: Recognised,
  blocks: readonly Block[],
  library: TemplateLibrary,
): ReadonlyMap<string, SourceMark> {
  const names = namesIn(library)
  const marks = new Map<string, SourceMark>()
  for (const [address, place] of places) {
    const text = textAt(blocks, place)
    const state = address in cells ? 'read' : text === '' ? 'blank' : 'unread'
    const key = placeKey(place)
    // Several figures may stand in one line: it is read as soon as one of them is.
    if (marks.get(key)?.state === 'read') continue
    marks.set(key, { state, name: names.get(address) ?? address })
  }
  for (const key of unreadFigures(blocks, marks)) marks.set(key, { state: 'unread', name: '' })
  return marks
}

/** Figures in the tables of the report that are none of the form's. */
function unreadFigures(blocks: readonly Block[], marks: ReadonlyMap<string, SourceMark>): string[] {
  const tables = new Set([...marks.keys()].map((key) => Number(key.split('/')[0])))
  return blocks.flatMap((block, index) => {
    if (block.type !== 'table' || !tables.has(index)) return []
    return block.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, cellIndex) => {
        const key = placeKey({ block: index, row: rowIndex, cell: cellIndex })
        return !marks.has(key) && isFigure(cell) ? [key] : []
      }),
    )
  })
}

function isFigure({ text }: TableCell): boolean {
  return /^[+−-]?[\d０-９][\d０-９,，.．]*$/.test(text.trim())
}

function textAt(
  blocks: readonly Block[],
  place: { readonly block: number; readonly row?: number; readonly cell?: number },
): string {
  const block = blocks[place.block]
  if (block?.type !== 'table') return block?.type === 'page-break' ? '' : (block?.text ?? '').trim()
  return block.rows[place.row ?? 0]?.[place.cell ?? 0]?.text.trim() ?? ''
}

function namesIn(library: TemplateLibrary): Map<string, string> {
  const cells = library.templates.flatMap((template) => [
    ...createForm(withOverlays(template, library.overlays)).cells.values(),
  ])
  return new Map(cells.map((cell) => [cell.address, nameOf(cell)]))
}
