import { strFromU8, strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { openZip } from './open-zip'
import { type Refusal, refuse } from './read-result'
import type { Sheet, SheetsResult, SheetValue } from './sheet'
import { tooManyCells } from './too-many-cells'
import { readableSheet } from './xlsx-cells'
import { readDirectory } from './zip-directory'

const workbook = 'xl/workbook.xml'
const relations = 'xl/_rels/workbook.xml.rels'
/** The workbook, its relations, styles, texts and sheets; no drawings, macros or caches. */
const wanted = /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/
const mostUnpacked = 100 * 1024 * 1024

/** Reads the sheets of an .xlsx file. Never throws; nothing of the file is run or fetched. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetsResult> {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  try {
    // Stored, not packed: the library would unpack large parts in a worker made of a text, which the
    // page's policy forbids.
    const plain = zipSync(parts.files, { level: 0 })
    const sheets = await readXlsxFile(plain.buffer as ArrayBuffer)
    return sheetsOf(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(valuesOf) })))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(
      `这个表格文件读不出来，可能已经损坏。请用 WPS 或 Excel 打开后另存一份，或者直接复制粘贴。（${reason}）`,
    )
  }
}

function sheetsOf(sheets: readonly Sheet[]): SheetsResult {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)))
  return filled.length > 0
    ? { ok: true, sheets: filled }
    : refuse('表格里没有文字或数字。请核对选择的文件。')
}

/** Within the limits of every ZIP file that is opened, and under names in lower case. */
function unpack(
  bytes: Uint8Array,
): { readonly ok: true; readonly files: Record<string, Uint8Array> } | Refusal {
  const zip = openZip(bytes)
  const directory = readDirectory(bytes)
  if (!zip.ok) return zip
  if (!directory.ok) return directory
  if (!zip.has(workbook)) return refuse(whatElse(zip.has))
  const files: Record<string, Uint8Array> = {}
  let size = 0
  for (const name of directory.entries.keys()) {
    if (!wanted.test(name)) continue
    const part = zip.read(name)
    if (!part.ok) return part
    size += part.bytes.length
    if (size > mostUnpacked) return tooManyCells
    const readable = readablePart(name, part.bytes)
    if (!readable) return tooManyCells
    files[name] = readable
  }
  return { ok: true, files }
}

function readablePart(name: string, bytes: Uint8Array): Uint8Array | undefined {
  if (name === relations) {
    const text = strFromU8(bytes)
    return strToU8(
      text.replace(/\bTarget="[^"]*"/g, (target) => `T${target.slice(1).toLowerCase()}`),
    )
  }
  if (name.indexOf('/worksheets/') < 0) return bytes
  const xml = readableSheet(strFromU8(bytes))
  return xml === undefined ? undefined : strToU8(xml)
}

function whatElse(has: (name: string) => boolean): string {
  if (has('word/document.xml'))
    return '这是 Word 文件，不是表格。请选择 .xlsx 或 .csv 文件，或者复制里面的表格粘贴过来。'
  if (has('xl/workbook.bin'))
    return '这是 .xlsb 表格。请在 WPS 或 Excel 里另存为 xlsx 或直接复制粘贴。'
  if (has('content.xml')) return '这是 .ods 表格。请另存为 xlsx 或直接复制粘贴。'
  return '这是压缩包或者别的文件，不是表格。请选择 .xlsx 或 .csv 文件。'
}

/** The library's types name the constructor of dates where it gives a date. */
function valuesOf(row: readonly unknown[]): SheetValue[] {
  return row.map((value) =>
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
      ? value
      : null,
  )
}
