import type { Block } from '../document/block'
import { tableOfTexts } from './table-of-texts'

const ruling = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/

/** A row of a Markdown table as GFM writes it, with bars at both ends. */
export function isMarkdownRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line)
}

/** Reads the rows from there on. Cells that stand for merged ones are blank, as the file has them. */
export function readMarkdown(
  lines: readonly string[],
  start: number,
): { blocks: readonly Block[]; lines: number } {
  let end = start
  while (end < lines.length && isMarkdownRow(lines[end] ?? '')) end++
  const rows = lines
    .slice(start, end)
    .filter((line) => !ruling.test(line))
    .map(cellsOf)
  return { blocks: rows.length > 0 ? [tableOfTexts(rows)] : [], lines: end - start }
}

/** `\|` is a bar in the text; `<br>` is how a line end is written there. */
function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1, -1)
  return (inner.match(/(?:\\.|[^|\\])*(?:\||$)/g) ?? []).slice(0, -1).map((cell) =>
    cell
      .replace(/\|$/, '')
      .replace(/\\\|/g, '|')
      .replace(/<br\s*\/?>/gi, '\n')
      .trim(),
  )
}
