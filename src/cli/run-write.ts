import { writeFileSync } from 'node:fs'
import { checkReport } from '../check/check'
import { layOut } from '../document/lay-out'
import { readDay } from '../report/day'
import { type Report, readReport } from '../report/report'
import { writeDocx } from '../write/write-docx'
import { writeText } from '../write/write-text'
import { exitCodes, type WriteCommand } from './command'
import { printLines, sayUnreadable } from './output'
import { readDraftFile } from './read-file'

/** `nianbao write`: the report in the official form. */
export async function runWrite({ file, docx, text }: WriteCommand): Promise<number> {
  const opened = readDraftFile(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, false)
  const report = readReport(opened.draft, opened.form)
  const blocks = layOut(report)
  const date = readDay(report.date.text)
  const properties = { title: report.title, author: report.agency, ...(date && { date }) }
  if (docx !== undefined && !put(docx, await writeDocx(blocks, properties))) {
    return exitCodes.unreadable
  }
  if (text !== undefined && !put(text, `\uFEFF${writeText(blocks)}`)) return exitCodes.unreadable
  warnOfErrors(report)
  return exitCodes.good
}

/** Says where the file is, or in one sentence why it could not be written. */
function put(path: string, content: string | Uint8Array): boolean {
  try {
    writeFileSync(path, content)
    printLines([`已写出 ${path}`])
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    process.stderr.write(`${path}：写不进去（${error.code}）。请核对文件夹是否存在、有没有权限。\n`)
    return false
  }
}

function warnOfErrors(report: Report): void {
  const errors = checkReport(report).findings.filter(({ level }) => level === 'error').length
  if (errors > 0) process.stderr.write(`注意：报告还有 ${errors} 处错误，写出的只是草稿。\n`)
}
