import { strFromU8 } from 'fflate'

const excel = '这是 Excel 表格，不是 Word 文件。请选择年度报告的 Word 文件。'
const picture =
  '这是图片，本工具读不出图片里的文字。请用编写时的 Word 文件，或者用 WPS 把图片转成文字、核对以后再试。'
const wordXml = '这是 Word 的 XML 文件。请用 Word 或 WPS 打开，另存为 .docx 再试。'

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
  ['Workbook', excel],
  ['Book', excel],
  ['PowerPoint Document', '这是演示文稿，不是 Word 文件。请选择年度报告的 Word 文件。'],
]

const signatures: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, '这是 PDF 文件，不是 Word 文件。请选择年度报告的 .docx 文件。'],
  [/^\{\\rtf/, '这是 RTF 文件。请用 Word 或 WPS 另存为 .docx 再试。'],
  [/^Rar!/, '这是 RAR 压缩包。请先解压，再选择里面的 .docx 文件。'],
  [/^7z\u00bc\u00af/, '这是 7z 压缩包。请先解压，再选择里面的 .docx 文件。'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are bytes
  [/^\u001f\u008b\u0008/, '这是压缩包（gzip）。请先解压，再选择里面的 .docx 文件。'],
  [/^(?:\u0089PNG\r|\u00ff\u00d8\u00ff|GIF8[79]a|II\*\0|MM\0\*)/, picture],
  [/^(?:BM.{4}\0{4}|RIFF.{4}WEBP)/s, picture],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml.*?(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/s,
    wordXml,
  ],
]

const oleSignature = '\u00d0\u00cf\u0011\u00e0'
const zipSignature = 'PK'
const oleEntryLength = 128

/** True for what is known by its first bytes to be no text, page, PDF or Word file. */
export function isForeignFile(bytes: Uint8Array): boolean {
  const start = strFromU8(bytes.subarray(0, 512), true)
  return signatures.some(([signature]) => signature.test(start) && !start.startsWith('%PDF'))
}

/** What an OLE file is that is no Word file; undefined where that cannot be told. */
export function explainOtherOle(bytes: Uint8Array): string | undefined {
  const kind = oleKinds.find(([name]) => hasOleEntry(bytes, name))
  return kind?.[0] === 'WordDocument' ? undefined : kind?.[1]
}

/** Says what a file is that is no ZIP file, judged by its first bytes; undefined for a ZIP file. */
export function explainForeignFile(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '这是一个空文件，里面没有内容。请核对选择的文件。'
  const start = strFromU8(bytes.subarray(0, 512), true)
  if (start.startsWith(zipSignature)) return undefined
  if (start.startsWith(oleSignature)) return explainOle(bytes)
  const known = signatures.find(([signature]) => signature.test(start))
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
