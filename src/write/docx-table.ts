import { Table as DocxTable, TableCell as DocxTableCell, TableRow as DocxTableRow } from 'docx'
import type { CellRole, Table, TableCell } from '../document/block'
import { styledParagraph } from './docx-paragraphs'
import { cellsIn, type GridRow, gridOf, type PlacedCell, sum } from './grid'
import { size } from './page'

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

/** How closely a table is set: many columns take a smaller size. Lengths in twips. */
interface Density {
  readonly styleEnding: string
  readonly rowHeight: number
  /** Between a cell's text and its sides. */
  readonly sideMargin: number
  readonly characterWidth: number
}

const normal: Density = {
  styleEnding: '',
  rowHeight: 440,
  sideMargin: 100,
  characterWidth: size.no5 * 10,
}
const dense: Density = {
  styleEnding: 'Small',
  rowHeight: 340,
  sideMargin: 50,
  characterWidth: size.smallNo5 * 10,
}
const mostColumnsAtNormal = 8

/**
 * Fixed widths in whole twips everywhere: WPS and LibreOffice read the grid, Word the cells. All rows
 * but the last hold on to the next one, so that a table which fits a page is not torn apart.
 */
export function docxTable(table: Table): DocxTable {
  const density = table.widths.length > mostColumnsAtNormal ? dense : normal
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
  const style = (upright ? 'TableSideLabel' : styles[cell.role]) + density.styleEnding
  return new DocxTableCell({
    columnSpan: cell.colSpan,
    ...(cell.rowSpan > 1 && { verticalMerge: continues ? 'continue' : 'restart' }),
    width: { size: width, type: 'dxa' },
    verticalAlign: 'center',
    ...(upright && { textDirection: 'tbRl' }),
    children: [styledParagraph(style, continues ? '' : cell.text)],
  })
}

/** One character a line is set downwards: broken lines would leave `、` to hang over the border. */
function isUpright({ role, rowSpan }: TableCell, width: number, density: Density): boolean {
  const room = width - 2 * density.sideMargin
  return role === 'label' && rowSpan > 1 && room < 2 * density.characterWidth
}
