import { type GridCell, gridOf } from '../../../src/template/grid'
import type { Table } from '../../../src/template/template'

export interface Clipboard {
  readonly html: string
  readonly text: string
}

type Texts = Readonly<Record<string, string>>
type Write = (
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
) => Clipboard

/** What each program puts on the clipboard for one and the same table. */
export const programs: Readonly<Record<string, Write>> = {
  Excel: (rows, textOf) => ({
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\.";}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=576 style='border-collapse:collapse'><!--StartFragment--><col width=72>${rowsOf(rows, textOf, (cell, text) => `<td ${spans(cell)}class=xl65 x:num style='height:14.25pt'>${text || '　'}</td>`)}<!--EndFragment--></table></body></html>`,
    text: tsv(rows, textOf, '\r\n'),
  }),
  WPS: (rows, textOf) => ({
    html: `<html><head><meta name=ProgId content=ET.Sheet><meta name=Generator content="WPS Office ET"></head><body><table width="504" border="0" cellpadding="0" cellspacing="0"><!--StartFragment-->${rowsOf(rows, textOf, (cell, text) => `<td class="et2" ${spans(cell)}x:str><font class="font1">${text}</font></td>`)}<!--EndFragment--></table></body></html>`,
    text: tsv(rows, textOf, '\r\n'),
  }),
  LibreOffice: (rows, textOf) => ({
    html: `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/></head><body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>${rowsOf(rows, textOf, (cell, text) => `<td ${spans(cell)}height="17" align="right" sdval="${text}" sdnum="2052;">${text ? `<font face="宋体">${text}</font>` : '<br>'}</td>\n`)}</table></body></html>`,
    text: tsv(rows, textOf, '\n'),
  }),
  Word: (rows, textOf) => ({
    html: `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=ZH-CN><!--StartFragment--><table class=MsoNormalTable border=1>${rowsOf(rows, textOf, (cell, text) => `<td width=80 ${spans(cell)}valign=top><p class=MsoNormal align=center><span lang=EN-US style='font-size:10.5pt'>${text}<o:p>${text ? '' : '&nbsp;'}</o:p></span></p></td>`)}</table><!--EndFragment--></body></html>`,
    text: tsv(rows, textOf, '\r\n'),
  }),
  'a web page': (rows, textOf) => ({
    html: `<meta charset='utf-8'><table style="width:100%"><tbody>${rowsOf(rows, textOf, (cell, text) => `<td ${spans(cell)}>\n   <p style="text-align:center">\n ${text}\n </p></td>`)}</tbody></table>`,
    text: tsv(rows, textOf, '\n'),
  }),
}

export const plainText: Write = (rows, textOf) => ({ html: '', text: tsv(rows, textOf, '\r\n') })

/** The whole table as the form prints it, with these figures. */
export function wholeTable(table: Table, cells: Texts, write: Write): Clipboard {
  return write(gridOf(table), ({ text, address, role }) =>
    role === 'line' ? `${text}：` : address === undefined ? text : (cells[address] ?? ''),
  )
}

/** A block without any label. */
export function block(texts: readonly (readonly string[])[], write: Write): Clipboard {
  const cell = (text: string): GridCell => ({ role: 'figure', text, colSpan: 1, rowSpan: 1 })
  return write(
    texts.map((row) => row.map(cell)),
    ({ text }) => text,
  )
}

function rowsOf(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
  write: (cell: GridCell, text: string) => string,
): string {
  return rows
    .map((row) => `<tr>${row.map((cell) => write(cell, escaped(textOf(cell)))).join('')}</tr>`)
    .join('\n')
}

/** In plain text every cell that a merged one covers is blank. */
function tsv(
  rows: readonly (readonly GridCell[])[],
  textOf: (cell: GridCell) => string,
  end: string,
): string {
  const texts: string[][] = rows.map(() => [])
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row) {
      while (texts[index]?.[column] !== undefined) column++
      for (let below = index; below < index + cell.rowSpan; below++) {
        for (let at = column; at < column + cell.colSpan; at++) {
          const line = texts[below]
          if (line) line[at] = ''
        }
      }
      const line = texts[index]
      if (line) line[column] = textOf(cell)
    }
  })
  return texts.map((line) => line.join('\t') + end).join('')
}

function spans({ colSpan, rowSpan }: GridCell): string {
  const across = colSpan > 1 ? `colspan=${colSpan} ` : ''
  return rowSpan > 1 ? `${across}rowspan=${rowSpan} ` : across
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
