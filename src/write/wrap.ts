import { displayWidth } from '../document/display-width'

const figureOrWord = /[\w.,%+-]+|[\s\S]/gu

/** Lines of at most `width` half-width columns; figures and Latin words stay whole where they fit. */
export function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const piece of piecesOf(text, width)) {
    const line = lines[lines.length - 1] ?? ''
    if (line === '' || displayWidth(line + piece) <= width) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines
}

function piecesOf(text: string, width: number): string[] {
  const pieces = text.match(figureOrWord) ?? []
  return pieces.flatMap((piece) => (displayWidth(piece) <= width ? [piece] : Array.from(piece)))
}
