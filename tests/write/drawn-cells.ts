import { displayWidth } from '../../src/document/display-width'

const borders = '+-|'
/** The second half of a character that is two columns wide. */
const rest = ''

/** The texts of a drawn table's cells in the order in which a reader meets them; blank ones, too. */
export function drawnCells(lines: readonly string[]): string[] {
  const canvas = lines.map(columnsOf)
  const seen = canvas.map((columns) => columns.map(isBorder))
  const cells: string[] = []
  canvas.forEach((columns, y) => {
    columns.forEach((_, x) => {
      if (!seen[y]?.[x]) cells.push(textFrom(canvas, seen, y, x))
    })
  })
  return cells
}

function columnsOf(line: string): string[] {
  return Array.from(line).flatMap((char) => (displayWidth(char) === 2 ? [char, rest] : [char]))
}

function isBorder(char: string): boolean {
  return char !== rest && borders.includes(char)
}

/** The characters of the area that begins here and that borders enclose, line by line. */
function textFrom(canvas: readonly string[][], seen: boolean[][], top: number, left: number) {
  const found: (readonly [y: number, x: number])[] = []
  const open: (readonly [y: number, x: number])[] = [[top, left]]
  for (let place = open.pop(); place; place = open.pop()) {
    const [y, x] = place
    const row = seen[y]
    if (row?.[x] !== false) continue
    row[x] = true
    found.push(place)
    open.push([y - 1, x], [y + 1, x], [y, x - 1], [y, x + 1])
  }
  found.sort(([y, x], [otherY, otherX]) => y - otherY || x - otherX)
  return found.map(([y, x]) => canvas[y]?.[x] ?? '').join('')
}
