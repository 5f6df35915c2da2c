import type { Block } from '../document/block'
import type { Notes } from './notes'
import { joinTables } from './pdf-join-tables'
import { layOutPage, type PageItem, type PageLine, type PageTable } from './pdf-layout'
import { withoutMargins } from './pdf-margins'
import type { PdfPage } from './pdf-page'
import { type Body, bodyOf, proseOf } from './pdf-prose'
import { finishTable } from './pdf-table'
import { unruledBlocks } from './pdf-unruled'

/** The pages of a document as blocks. */
export function blocksOfPages(pages: readonly PdfPage[], notes: Notes): Block[] {
  const laidOut = pages.map(layOutPage)
  const heights = pages.map(({ height }) => height)
  const items = withJoinedTables(withoutMargins(laidOut, heights, notes).flat(), notes)
  const body = bodyOf(items.filter((item): item is PageLine => item.type === 'line'))
  const blocks: Block[] = []
  let lines: PageLine[] = []
  for (const item of items) {
    if (item.type === 'line') lines.push(item)
    else {
      blocks.push(...textBlocks(lines, body, blocks.length === 0), finishTable(item.placed))
      lines = []
    }
  }
  return [...blocks, ...textBlocks(lines, body, blocks.length === 0)]
}

function textBlocks(lines: readonly PageLine[], body: Body, isStart: boolean): readonly Block[] {
  return unruledBlocks(lines, body) ?? proseOf(lines, body, isStart)
}

/** A table that ends one page and another that begins the next are one where their sides meet. */
function withJoinedTables(items: readonly PageItem[], notes: Notes): PageItem[] {
  const joined: PageItem[] = []
  for (const item of items) {
    const before = joined[joined.length - 1]
    const whole = joinOverPage(before, item, notes)
    if (whole) joined[joined.length - 1] = whole
    else joined.push(item)
  }
  return joined
}

function joinOverPage(
  before: PageItem | undefined,
  item: PageItem,
  notes: Notes,
): PageTable | undefined {
  if (before?.type !== 'table' || item.type !== 'table' || item.page !== before.page + 1) {
    return undefined
  }
  const joined = joinTables(before.placed, item.placed)
  if (!joined) return undefined
  const { table, repeated } = joined
  notes.note(`第 ${before.page + 1}、${item.page + 1} 页的表格相连，按一个表格读取。`)
  if (repeated !== undefined) {
    notes.note(`第 ${item.page + 1} 页重复的表头只读一次：${repeated.replace(/\s/g, '')}`)
  }
  return { type: 'table', page: item.page, placed: table }
}
