import { readDocxParts } from './docx-parts'
import { readStyles } from './docx-styles'
import { explainForeignFile } from './foreign-file'
import { createNotes } from './notes'
import { readBody } from './read-body'
import { type ReadResult, refuse } from './read-result'
import type { XmlProblem } from './scan-xml'

const largestFile = 20 * 1024 * 1024

const problems: Readonly<Record<XmlProblem, string>> = {
  doctype:
    '文件里有 Word 文件不该有的声明（DTD），为安全起见没有打开。请用 Word、WPS 另存一份再试。',
  malformed:
    '文件的内容已损坏，没有打开。请重新取得这个文件，或者用 Word、WPS 打开后另存一份再试。',
  unsupported:
    '文件的内部写法不常见，本工具不能可靠地读取，没有打开。请用 Word、WPS 另存一份再试。',
  'too-large': '文件的内容太多，不像年度报告，没有打开。请核对选择的文件。',
}

/**
 * Reads a Word file (.docx) into blocks. Never throws: what cannot be read is refused with a sentence.
 * Cells of repeated rows are headers, all others figures: which are labels is not known here.
 */
export function readDocx(bytes: Uint8Array): ReadResult {
  if (bytes.length > largestFile) {
    return refuse('文件超过 20 MB，不像年度报告，没有打开。如果里面有大幅图片，请删去图片再试。')
  }
  const foreign = explainForeignFile(bytes)
  if (foreign !== undefined) return refuse(foreign)
  const parts = readDocxParts(bytes)
  if (!parts.ok) return parts

  const notes = createNotes()
  const body = readBody(parts.document, readStyles(parts.styles ?? ''), notes)
  if (!body.ok) return refuse(problems[body.problem])
  if (body.blocks.length === 0) notes.warn('文件里没有文字；如果内容是扫描的图片，本工具读不出来。')
  return { ok: true, blocks: [...body.blocks], messages: notes.list() }
}
