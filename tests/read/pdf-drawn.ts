import { strToU8 } from 'fflate'

/** Drawings of a page; y goes up from the lower edge, as PDF has it. */
export type Drawing = string

export const pageWidth = 600
export const pageHeight = 800

export function text(x: number, y: number, words: string, size = 12): Drawing {
  const codes = Array.from(words, (char) => char.charCodeAt(0).toString(16).padStart(4, '0'))
  return `BT /F1 ${size} Tf ${x} ${y} Td <${codes.join('')}> Tj ET\n`
}

export function line(x1: number, y1: number, x2: number, y2: number): Drawing {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** A thin filled box, as some programs draw lines. */
export function bar(x: number, y: number, width: number, height: number): Drawing {
  return `${x} ${y} ${width} ${height} re f\n`
}

/** Rows of cells from the top down, with all lines around them. */
export function grid(
  top: number,
  xs: readonly number[],
  rows: readonly (readonly string[])[],
  height = 24,
): Drawing {
  const bottom = top - rows.length * height
  const left = xs[0] ?? 0
  const right = xs[xs.length - 1] ?? 0
  return [
    ...xs.map((x) => line(x, top, x, bottom)),
    ...Array.from({ length: rows.length + 1 }, (_, row) =>
      line(left, top - row * height, right, top - row * height),
    ),
    ...rows.flatMap((row, index) =>
      row.map((words, column) =>
        text((xs[column] ?? 0) + 4, top - (index + 1) * height + 8, words, 10),
      ),
    ),
  ].join('')
}

/**
 * A PDF file of these pages. Its font is not in it and is told which characters it draws only by one of
 * the predefined character maps of simplified Chinese.
 */
export function drawnPdf(pages: readonly Drawing[], trailer = ''): Uint8Array {
  const first = 5
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const descendant =
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1 95 500]' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>' +
    '/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]' +
    '/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    descendant,
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]` +
        `/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return strToU8(file + table + end)
}

/** What makes a reader ask for a password. */
export const encrypted =
  `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]` +
  `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`
