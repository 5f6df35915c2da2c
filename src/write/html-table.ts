import type { Table } from '../document/block'
import type { Place } from '../document/places'
import { densityOf, isUpright } from './density'
import { cellsIn, type Grid, gridOf, sum } from './grid'
import { type Attributes, css, element, type Html, onLines } from './html-element'
import { isLabel, labelsOf, type RowGroup, rowGroupsOf, scopeOf } from './html-headers'
import {
  boxStyle,
  captionStyle,
  cellStyle,
  lookOf,
  type TableLook,
  tableStyle,
  unseenStyle,
  uprightStyle,
} from './html-style'

/** What every cell of one table is written with. */
interface Context {
  readonly table: Table
  /** Counted from one. */
  readonly number: number
  readonly grid: Grid
  readonly look: TableLook
}

/**
 * A real table, in attributes as old editors write it and in styles as new ones do, so that what a CMS
 * strips of the one is still said by the other. A wide one scrolls in its box, also by keyboard.
 */
export function htmlTable(table: Table, number: number): Html {
  const look = lookOf(table.widths.length)
  const context: Context = { table, number, grid: gridOf(table), look }
  const groups = rowGroupsOf(context.grid, table).map((group) => rowGroup(context, group))
  const attributes: Attributes = {
    border: 1,
    cellspacing: 0,
    cellpadding: look.padding,
    width: '100%',
    style: css(tableStyle(look)),
  }
  const children = [...captionOf(table), columnGroup(table), ...groups]
  return element(
    'div',
    {
      ...(table.name !== '' && { role: 'group', 'aria-label': table.name }),
      tabindex: 0,
      style: css(boxStyle),
    },
    ...onLines([element('table', attributes, ...onLines(children))]),
  )
}

/**
 * Heard, not seen: the heading above shows the same words. Hidden is a span, because Chromium draws a
 * double line under the header rows where the caption itself is taken out of the page's flow.
 */
function captionOf({ name }: Table): Html[] {
  if (name === '') return []
  const unseen = element('span', { style: css(unseenStyle) }, name)
  return [element('caption', { style: css(captionStyle) }, unseen)]
}

function columnGroup({ widths }: Table): Html {
  const total = sum(widths)
  const columns = widths.map((width) => {
    const share = `${Number(((100 * width) / total).toFixed(2))}%`
    return element('col', { width: share, style: css({ width: share }) })
  })
  return element('colgroup', {}, ...columns)
}

function rowGroup(context: Context, { start, end, isHead }: RowGroup): Html {
  const rows = context.grid.slice(start, end).map((cells, index) => {
    const begun = cellsIn(cells).filter(({ row }) => row === start + index)
    const children = onLines(begun.map((placed) => tableCell(context, placed)))
    return element('tr', { align: 'center', ...rowHeightOf(context.table) }, ...children)
  })
  return element(isHead ? 'thead' : 'tbody', {}, ...onLines(rows))
}

const twipsPerPixel = 15

/** Room for writing by hand, where the page is printed. */
function rowHeightOf({ rowHeight }: Table): Attributes {
  if (rowHeight === undefined) return {}
  const pixels = Math.round(rowHeight / twipsPerPixel)
  return { height: pixels, style: css({ height: `${pixels}px` }) }
}

function tableCell(context: Context, placed: Place): Html {
  const { cell } = placed
  const { widths } = context.table
  const width = sum(widths.slice(placed.column, placed.columnEnd))
  const upright = isUpright(cell, width, densityOf(context.table))
  const isLeft = cell.role === 'line' || (cell.role === 'label' && !upright)
  const isLabelling = isLabel(placed)
  const attributes = {
    ...(isLabelling ? labelAttributes(context, placed) : dataAttributes(context, placed)),
    colspan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    align: isLeft ? 'left' : undefined,
    style: css(
      cellStyle(context.look, {
        align: isLeft ? 'left' : 'center',
        isLabelling,
        isHeader: cell.role === 'header' || cell.role === 'caption',
        isEmpty: cell.text.trim() === '',
      }),
    ),
  }
  const content = upright ? element('span', { style: css(uprightStyle) }, cell.text) : cell.text
  return element(isLabelling ? 'th' : 'td', attributes, content)
}

function labelAttributes({ grid, number }: Context, placed: Place): Attributes {
  return { id: idOf(number, placed), scope: scopeOf(grid, placed) }
}

/** A line names its figure itself. */
function dataAttributes({ grid, number }: Context, placed: Place): Attributes {
  const labels = placed.cell.role === 'figure' ? labelsOf(grid, placed) : []
  const ids = labels.map((label) => idOf(number, label))
  return { headers: ids.length > 0 ? ids.join(' ') : undefined }
}

/** Prefixed, not to meet an id of the page that the fragment is pasted into. */
function idOf(number: number, { row, column }: Place): string {
  return `nianbao-${number}-r${row + 1}-c${column + 1}`
}
