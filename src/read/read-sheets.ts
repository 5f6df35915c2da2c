import { decodeText } from './decode-text'
import { refuse } from './read-result'
import { largestSheetFile, type SheetsResult } from './sheet'

const saveAsXlsx = '请在 WPS 或 Excel 里另存为 xlsx 或直接复制粘贴。'
export const sheetFileTooLarge = refuse(
  `文件超过 ${largestSheetFile / 1024 / 1024} MB，不像一年的台账，没有打开。请只留下台账所在的工作表，另存一份再试。`,
)

/** What files begin with that are no table this program reads, and what they are. */
const foreign: readonly (readonly [readonly number[], string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], `这是旧版表格（.xls、.et）或者加了密码的文件。${saveAsXlsx}`],
  [[0x25, 0x50, 0x44, 0x46], '这是 PDF 文件，不是表格。请选择 .xlsx 或 .csv 文件。'],
  [[0x52, 0x61, 0x72, 0x21], '这是 RAR 压缩包。请先解压，再选择里面的表格。'],
  [[0x37, 0x7a, 0xbc, 0xaf], '这是 7z 压缩包。请先解压，再选择里面的表格。'],
]

/** Reads a table file by its bytes and never by its name: .xlsx, or text with commas or tabs. */
export async function readSheets(bytes: Uint8Array): Promise<SheetsResult> {
  if (bytes.length === 0) return refuse('这是一个空文件，里面没有内容。请核对选择的文件。')
  if (bytes.length > largestSheetFile) return sheetFileTooLarge
  const known = foreign.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (known) return refuse(known[1])
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./read-xlsx')).readXlsx(bytes)
  const { text, isCertain } = decodeText(bytes)
  if (/^\s*<(?:!doctype|html|table|\?xml|head|meta)/i.test(text)) {
    return refuse(`这其实是网页（HTML 或 XML）文件，只是名字像表格。${saveAsXlsx}`)
  }
  if (!isCertain) return refuse(`文件里的文字认不出来，可能不是表格。${saveAsXlsx}`)
  return (await import('./read-delimited')).readDelimited(text)
}

/** Cells that were copied in a spreadsheet. */
export async function readPastedSheet(text: string): Promise<SheetsResult> {
  if (text.length > largestSheetFile) return sheetFileTooLarge
  return (await import('./read-delimited')).readDelimited(text)
}
