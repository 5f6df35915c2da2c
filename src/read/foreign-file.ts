import { strFromU8 } from 'fflate'

/** Names of OLE directory entries and what the file is that has them ([MS-CFB] §2.6.1). */
const oleKinds: readonly (readonly [string, string])[] = [
  [
    'EncryptedPackage',
    '这个 Word 文件加了打开密码。请在 Word 或 WPS 里去掉密码（文件→信息→保护文档），另存一份再试。',
  ],
  [
    'WordDocument',
    '这是旧版 Word（.doc）或 WPS 文字（.wps）文件。请用 Word 或 WPS 另存为 .docx 再试。',
  ],
  ['Workbook', '这是 Excel 表格，不是 Word 文件。请选择年度报告的 Word 文件。'],
]

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', '这是 PDF 文件，不是 Word 文件。请选择年度报告的 .docx 文件。'],
  ['{\\rtf', '这是 RTF 文件。请用 Word 或 WPS 另存为 .docx 再试。'],
  ['Rar!', '这是 RAR 压缩包。请先解压，再选择里面的 .docx 文件。'],
  ['7z\u00bc\u00af', '这是 7z 压缩包。请先解压，再选择里面的 .docx 文件。'],
]

const oleSignature = '\u00d0\u00cf\u0011\u00e0'
const zipSignature = 'PK'
const oleEntryLength = 128

/** Says what a file is that is no ZIP file, judged by its first bytes; undefined for a ZIP file. */
export function explainForeignFile(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '这是一个空文件，里面没有内容。请核对选择的文件。'
  const start = strFromU8(bytes.subarray(0, 512), true)
  if (start.startsWith(zipSignature)) return undefined
  if (start.startsWith(oleSignature)) return explainOle(bytes)
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known) return known[1]
  return /^\s*<|<html/i.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))
    ? '这是网页（HTML 或 XML）文件，不是 Word 文件。请用 Word 或 WPS 打开后另存为 .docx 再试。'
    : '这不是 Word（.docx）文件，或者文件已损坏。请选择 .docx 文件；旧版 .doc、.wps 文件请先用 Word 或 WPS 另存为 .docx。'
}

function explainOle(bytes: Uint8Array): string {
  const kind = oleKinds.find(([name]) => hasOleEntry(bytes, name))
  return (
    kind?.[1] ??
    '这是旧版 Office 文件，或者加了密码的文件，没有打开。请用 Word 或 WPS 去掉密码、另存为 .docx 再试。'
  )
}

/** Directory entries are 128 bytes long and begin with their name in UTF-16. */
function hasOleEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + oleEntryLength <= bytes.length; at += oleEntryLength) {
    if (isNamed(bytes, at, name)) return true
  }
  return false
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index)) return false
    if (bytes[at + 2 * index + 1] !== 0) return false
  }
  return bytes[at + 2 * name.length] === 0
}
