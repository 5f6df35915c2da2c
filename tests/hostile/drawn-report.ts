import type { Block, Table } from '../../src/document/block'
import { drawnPdf, line, pageHeight, pageWidth, text } from '../read/pdf-drawn'

const margin = 30
const size = 7
const lead = 10

/** Blocks as a PDF file: text line by line, tables with their lines, a table to a page. */
export function drawnReport(blocks: readonly Block[]): Uint8Array {
  const pages: string[] = []
  let page = ''
  let y = pageHeight - margin
  const turn = () => {
    pages.push(page)
    page = ''
    y = pageHeight - margin
  }
  for (const block of blocks) {
    if (block.type === 'page-break') turn()
    else if (block.type === 'table') {
      const heights = rowHeights(block)
      const height = heights.reduce((sum, each) => sum + each, 0)
      if (y - height < margin) turn()
      page += drawTable(block, heights, y - lead)
      y -= height + 3 * lead
    } else {
      for (const words of wrapped(block.text, pageWidth - 2 * margin)) {
        if (y < margin) turn()
        page += text(margin, y, words, size)
        y -= 2 * lead
      }
    }
  }
  turn()
  return drawnPdf(pages)
}

interface Box {
  readonly row: number
  readonly rowEnd: number
  readonly column: number
  readonly columnEnd: number
  readonly text: string
}

function boxesOf({ rows }: Table): Box[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map(({ text, colSpan, rowSpan }) => {
      while (taken.has(`${row} ${column}`)) column += 1
      const rowEnd = Math.min(rows.length, row + rowSpan)
      const box = { row, rowEnd, column, columnEnd: column + colSpan, text }
      for (let r = row; r < rowEnd; r += 1) {
        for (let c = column; c < box.columnEnd; c += 1) taken.add(`${r} ${c}`)
      }
      return box
    })
  })
}

function drawTable(table: Table, heights: readonly number[], top: number): string {
  const boxes = boxesOf(table)
  const columns = Math.max(0, ...boxes.map(({ columnEnd }) => columnEnd))
  const width = (pageWidth - 2 * margin) / columns
  const x = (column: number) => margin + column * width
  const y = (row: number) => top - heights.slice(0, row).reduce((sum, each) => sum + each, 0)
  return boxes
    .map((box) => {
      const [left, right] = [x(box.column), x(box.columnEnd)]
      const [above, below] = [y(box.row), y(box.rowEnd)]
      return [
        line(left, above, right, above),
        line(left, below, right, below),
        line(left, above, left, below),
        line(right, above, right, below),
        ...linesIn(box, width).map((words, index) =>
          text(left + 2, above - (index + 1) * lead + 1, words, size),
        ),
      ].join('')
    })
    .join('')
}

/** High enough for the cells that stand in one row; those over several have room. */
function rowHeights(table: Table): number[] {
  const columns = Math.max(1, ...boxesOf(table).map(({ columnEnd }) => columnEnd))
  const width = (pageWidth - 2 * margin) / columns
  const boxes = boxesOf(table)
  return table.rows.map((_, row) => {
    const inRow = boxes.filter((box) => box.row === row)
    const needed = inRow.map((box) => linesIn(box, width).length / (box.rowEnd - box.row))
    return lead * Math.ceil(Math.max(1, ...needed)) + 4
  })
}

function linesIn({ text, column, columnEnd }: Box, width: number): string[] {
  return text.split('\n').flatMap((part) => wrapped(part, (columnEnd - column) * width - 4))
}

/** Figures are half as wide as other signs. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const sign of words) {
    const wide = sign.charCodeAt(0) < 128 ? size / 2 : size
    if (length + wide > width && current !== '') {
      lines.push(current)
      current = ''
      length = 0
    }
    current += sign
    length += wide
  }
  return [...lines, current].filter((each) => each !== '')
}
