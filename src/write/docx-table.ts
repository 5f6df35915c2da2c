import type { Table } from '../document/block'
import { breakRowsOf } from '../document/keeping'
import type { Place } from '../document/places'
import { type Density, densityOf } from './density'
import { docxCell } from './docx-cell'
import { PlainBlock, type Xml, xml, xmlLength } from './docx-xml'
import { cellsIn, type GridRow, gridOf, sum } from './grid'

const line = { 'w:val': 'single', 'w:color': '000000', 'w:sz': 4, 'w:space': 0 }
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const borders = xml('w:tblBorders', {}, ...sides.map((side) => xml(`w:${side}`, line)))

/** Fixed widths in whole twips everywhere: WPS and LibreOffice read the grid, Word the cells. */
export function docxTable(table: Table): PlainBlock {
  const density = densityOf(table)
  const columns = table.widths.map((width) => xml('w:gridCol', { 'w:w': width }))
  return new PlainBlock('w:tbl', [
    xml(
      'w:tblPr',
      {},
      xmlLength('w:tblW', sum(table.widths)),
      borders,
      xml('w:tblLayout', { 'w:type': 'fixed' }),
      xml('w:tblCellMar', {}, ...marginsOf(density)),
    ),
    xml('w:tblGrid', {}, ...columns),
    ...docxRows(table, density),
  ])
}

/**
 * A row holds on to the next one, so that a table which fits a page is not torn apart, except where
 * another of its blocks begins.
 */
function docxRows(table: Table, density: Density): Xml[] {
  const breaks = new Set([...breakRowsOf(table), table.rows.length])
  return gridOf(table).map((row, index) => {
    const keepsNext = !breaks.has(index + 1)
    return docxRow(table, row, index, keepsNext, density)
  })
}

function docxRow(
  table: Table,
  row: GridRow,
  index: number,
  keepsNext: boolean,
  density: Density,
): Xml {
  const properties = [
    xml('w:cantSplit'),
    ...(index < table.headerRows ? [xml('w:tblHeader')] : []),
    xml('w:trHeight', { 'w:val': density.rowHeight, 'w:hRule': 'atLeast' }),
  ]
  const cells = cellsIn(row).map((place) =>
    docxCell(place, {
      width: widthOf(table, place),
      density,
      continues: index > place.row,
      keepsNext,
    }),
  )
  return xml('w:tr', {}, xml('w:trPr', {}, ...properties), ...cells)
}

function widthOf({ widths }: Table, { column, columnEnd }: Place): number {
  return sum(widths.slice(column, columnEnd))
}

function marginsOf({ sideMargin }: Density): Xml[] {
  const lengths = { top: 20, left: sideMargin, bottom: 20, right: sideMargin }
  return Object.entries(lengths).map(([side, length]) => xmlLength(`w:${side}`, length))
}
