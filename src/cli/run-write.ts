import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { openFindings } from '../check/acknowledge'
import { checkReport } from '../check/check'
import { textFile, wordFile } from '../files/make-files'
import { sayChanges } from '../files/say-changes'
import { lastYearReport } from '../report/last-year'
import { readReport } from '../report/report'
import { exitCodes, type WriteCommand } from './command'
import { printLines, sayUnreadable, warnOfChanges } from './output'
import { openFile } from './read-file'

/** `nianbao write`: the report in the official form, a draft where something is open. */
export async function runWrite({ file, docx, text }: WriteCommand): Promise<number> {
  const targets = [docx, text].filter((path) => path !== undefined)
  if (targets.some((path) => resolve(path) === resolve(file))) {
    process.stderr.write('不能写到草稿文件自己身上。请换一个文件名。\n')
    return exitCodes.unreadable
  }
  const opened = await openFile(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, false)
  warnOfChanges(file, sayChanges(opened))
  const report = readReport(opened.draft, opened.form)
  const open = openFindings(
    checkReport(report, guide, lastYearReport(opened.draft, library)).findings,
    opened.draft.acknowledged,
  )
  const isDraft = open.length > 0
  if (docx !== undefined && !put(docx, await wordFile(report, opened.draft, isDraft))) {
    return exitCodes.unreadable
  }
  if (text !== undefined && !put(text, await textFile(report, isDraft))) return exitCodes.unreadable
  if (isDraft) {
    process.stderr.write(`注意：还有 ${open.length} 处错误或提醒没有处理，写出的是草稿。\n`)
  }
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
