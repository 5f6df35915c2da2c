import type { Block } from '../document/block'
import { displayWidth } from '../document/display-width'
import { alignedBlocks } from './aligned-text'
import type { PageLine } from './pdf-layout'
import type { Body } from './pdf-prose'

/** A table without rulings among lines of text, by the places of its words; undefined where none is. */
export function unruledBlocks(
  lines: readonly PageLine[],
  body: Body,
): readonly Block[] | undefined {
  const texts = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const text = withGaps(line, body)
    if (!before || before.page !== line.page) return [before ? `\f${text}` : text]
    return line.middle - before.middle > 2.2 * body.size ? ['', text] : [text]
  })
  return alignedBlocks(texts)?.blocks
}

/** The line with as many spaces as its gaps are wide, in half characters. */
function withGaps({ glyphs, left }: PageLine, body: Body): string {
  const unit = body.size / 2
  const start = ' '.repeat(Math.max(0, Math.round((left - body.left) / unit)))
  return glyphs.reduce((text, glyph, index) => {
    const before = glyphs[index - 1]
    const gap = before ? glyph.left - before.right : 0
    if (gap <= 0.7 * glyph.size) return text + glyph.text
    const column = Math.round((glyph.left - body.left) / unit)
    return text + ' '.repeat(Math.max(2, column - displayWidth(text))) + glyph.text
  }, start)
}
