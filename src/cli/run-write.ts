import { writeFileSync } from 'node:fs'
import { layOut } from '../document/lay-out'
import { readDay } from '../report/day'
import { readReport } from '../report/report'
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
  if (docx !== undefined) {
    const date = readDay(report.date.text)
    const properties = { title: report.title, author: report.agency, ...(date && { date }) }
    writeFileSync(docx, await writeDocx(blocks, properties))
    printLines([`已写出 ${docx}`])
  }
  if (text !== undefined) {
    writeFileSync(text, `\uFEFF${writeText(blocks)}`)
    printLines([`已写出 ${text}`])
  }
  return exitCodes.good
}
