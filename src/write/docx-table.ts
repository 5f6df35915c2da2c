import { Table as DocxTable, TableCell as DocxTableCell, TableRow as DocxTableRow } from 'docx'
import type { CellRole, Table } from '../document/block'
import { type Density, densityOf, fitFigure, isUpright } from './density'
import { styledParagraph } from './docx-paragraphs'
import { cellsIn, type GridRow, gridOf, type PlacedCell, sum } from './grid'

const line = { style: 'single', size: 4, color: '000000', space: 0 } as const
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const

const styles: Readonly<Record<CellRole, string>> = {
  caption: 'TableHeader',
  header: 'TableHeader',
  label: 'TableLabel',
  line: 'TableLabel',
  figure: 'TableFigure',
}

/**
 * Fixed widths in whole twips everywhere: WPS and LibreOffice read the grid, Word the cells. All rows
 * but the last hold on to the next one, so that a table which fits a page is not torn apart.
 */
export function docxTable(table: Table): DocxTable {
  const density = densityOf(table)
  return new DocxTable({
    layout: 'fixed',
    columnWidths: table.widths,
    width: { size: sum(table.widths), type: 'dxa' },
    borders,
    margins: { top: 20, bottom: 20, left: density.sideMargin, right: density.sideMargin },
    rows: gridOf(table).map((row, index) => docxRow(table, row, index, density)),
  })
}

/** What is off is left out: npm docx writes it as `off`, and some readers see only that it is there. */
function docxRow(table: Table, row: GridRow, index: number, density: Density): DocxTableRow {
  return new DocxTableRow({
    cantSplit: true,
    ...(index < table.headerRows && { tableHeader: true }),
    ...(index < table.rows.length - 1 && { keepNext: true }),
    height: { value: density.rowHeight, rule: 'atLeast' },
    children: cellsIn(row).map((placed) => {
      const width = sum(table.widths.slice(placed.column, placed.column + placed.cell.colSpan))
      return docxCell(placed, width, index > placed.row, density)
    }),
  })
}

/**
 * Vertical merges are written out, not left to npm docx's `rowSpan`: that adds cells to the rows
 * that it is given, with paragraphs in the size of the text, which may stretch the rows.
 */
function docxCell(
  { cell }: PlacedCell,
  width: number,
  continues: boolean,
  density: Density,
): DocxTableCell {
  const upright = isUpright(cell, width, density)
  const fit = fitFigure(cell.text, width, density)
  const style = (upright ? 'TableSideLabel' : styles[cell.role]) + density.styleEnding
  return new DocxTableCell({
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { verticalMerge: continues ? 'continue' : 'restart' }),
    width: { size: width, type: 'dxa' },
    ...(fit.sideMargin < density.sideMargin && {
      margins: { left: fit.sideMargin, right: fit.sideMargin },
    }),
    verticalAlign: 'center',
    ...(upright && { textDirection: 'tbRl' }),
    children: [
      styledParagraph(style, continues ? '' : cell.text, {}, sizeBelow(fit.fontSize, density)),
    ],
  })
}

function sizeBelow(fontSize: number, density: Density): { readonly size?: number } {
  return fontSize < density.fontSize ? { size: fontSize } : {}
}
