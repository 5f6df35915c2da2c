import type { Block } from '../document/block'
import { tableOfTexts } from './table-of-texts'

const heading = /^[\s\u3000]*[一二三四五六七八九十]{1,2}、/
const longestCell = 80

/** True for a line that holds a cell behind a tab, or several cells parted by tabs. */
export function isTabbed(line: string): boolean {
  return line.includes('\t') && line.replace(/[\t\s\u3000]/g, '') !== '' && !isIndented(line)
}

/** A paragraph that begins with a tab as its indentation. */
function isIndented(line: string): boolean {
  return line.trim().length > longestCell && !line.trim().includes('\t')
}

/**
 * Reads rows of cells. A line with tabs inside is a row of its own; where each cell stands on a line of
 * its own behind a tab, an empty line ends the row, and a line without a tab goes on with the cell above.
 */
export function readTabbed(
  lines: readonly string[],
  start: number,
): { blocks: readonly Block[]; lines: number } {
  const rows: string[][] = []
  let row: string[] = []
  let end = start
  const close = () => {
    if (row.length > 0) rows.push(row)
    row = []
  }
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' && !line.includes('\t')) {
      close()
      if (!leadsToCell(lines, at)) break
    } else if (!line.includes('\t')) {
      const isOfCell = goesOn(lines, at) || goesOnFigure(row[row.length - 1], line)
      if (row.length === 0 || !isOfCell) break
      row.push(`${row.pop() ?? ''}\n${line.trim()}`)
    } else if (isIndented(line)) break
    else if (/\t.*\t|[^\s].*\t/.test(line.replace(/[\r\n]/g, ''))) {
      close()
      rows.push(line.split('\t').map((text) => text.trimEnd()))
    } else row.push(line.replace(/^[^\t]*\t/, ''))
    end = at + 1
  }
  close()
  return { blocks: [tableOfTexts(rows)], lines: Math.max(1, end - start) }
}

/** Whether the next line that holds anything is a cell again. */
function leadsToCell(lines: readonly string[], at: number): boolean {
  for (let next = at + 1; next < lines.length && next <= at + 3; next++) {
    const line = lines[next] ?? ''
    if (line.includes('\t')) return !isIndented(line)
    if (line.trim() !== '') return false
  }
  return false
}

/** A cell's second line: short, no heading of the report, and the table goes on behind it. */
function goesOn(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (heading.test(line) || line.trim().length > longestCell) return false
  const next = lines[at + 1] ?? ''
  return next.includes('\t') || next.trim() === '' ? leadsToCell(lines, at) : goesOn(lines, at + 1)
}

/** Behind the last figure of a table, too: what a broken line has parted must not be read by halves. */
function goesOnFigure(cell: string | undefined, line: string): boolean {
  return /\d\s*$/.test(cell ?? '') && /^\s*[\d.,]+\s*$/.test(line)
}
