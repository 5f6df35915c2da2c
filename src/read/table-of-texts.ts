import type { Table, TableCell } from '../document/block'

/** A table of which only the rows and their cells are known: every cell covers one column. */
export function tableOfTexts(rows: readonly (readonly string[])[]): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    type: 'table',
    name: '',
    widths: Array.from({ length: width }, () => 0),
    headerRows: 0,
    rows: rows.map((row) => row.map(cellOf)),
  }
}

function cellOf(text: string): TableCell {
  return { role: 'figure', text, colSpan: 1, rowSpan: 1 }
}
