import { strToU8, zipSync } from 'fflate'

/** A cell: text, number, date (as a serial number with a date format), error, or XML of its own. */
export type XlsxCell =
  | string
  | number
  | null
  | { readonly date: string; readonly format?: number }
  | { readonly error: string }
  | { readonly xml: string }

export interface XlsxSheet {
  readonly name: string
  readonly rows: readonly (readonly XlsxCell[])[]
  /** Behind the rows, within `sheetData`. */
  readonly moreRows?: string
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const customDate = 164

/** An .xlsx file as spreadsheets write it, with these sheets; texts stand in a table of their own. */
export function xlsxFile(sheets: readonly XlsxSheet[]): Uint8Array {
  const texts = new Map<string, number>()
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
        .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, at) =>
            `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/Sheet${at + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rIdS" Type="${office}/styles" Target="/xl/styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="${customDate}" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="58"/><xf numFmtId="${customDate}"/></cellXfs></styleSheet>`,
    ),
  }
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/Sheet${at + 1}.xml`] = strToU8(sheetXml(sheet, texts))
  })
  files['xl/sharedStrings.xml'] = strToU8(
    `${head}<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  )
  return zipSync(files)
}

function sheetXml({ rows, moreRows = '' }: XlsxSheet, texts: Map<string, number>): string {
  const lines = rows.map((row, at) => {
    const cells = row
      .map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, texts))
      .join('')
    return cells === '' ? '' : `<row r="${at + 1}">${cells}</row>`
  })
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}${moreRows}</sheetData></worksheet>`
}

function cellXml(cell: XlsxCell, at: string, texts: Map<string, number>): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    const index = texts.get(cell) ?? texts.size
    texts.set(cell, index)
    return `<c r="${at}" t="s"><v>${index}</v></c>`
  }
  if ('date' in cell)
    return `<c r="${at}" s="${cell.format ?? 1}"><v>${serialOf(cell.date)}</v></c>`
  if ('error' in cell) return `<c r="${at}" t="e"><f>A1/0</f><v>${cell.error}</v></c>`
  return cell.xml.replace('@', at)
}

/** Days since the last of 1899 but one, as spreadsheets count them. */
export function serialOf(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
