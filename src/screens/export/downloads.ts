import { layOut } from '../../document/lay-out'
import { readDay } from '../../report/day'
import { fileNameOf } from '../../report/file-name'
import type { Report } from '../../report/report'
import { download } from '../../ui/download'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The files' name without ending; a report with errors says that it is a draft. */
export function fileStem(report: Report, errors: number): string {
  return fileNameOf(report.title) + (errors > 0 ? '（草稿）' : '')
}

export async function downloadWord(report: Report, stem: string): Promise<string> {
  const { writeDocx } = await import('../../write/write-docx')
  const date = readDay(report.date.text)
  const bytes = await writeDocx(layOut(report), {
    title: report.title,
    author: report.agency,
    ...(date && { date }),
  })
  const name = `${stem}.docx`
  download(name, bytes as BlobPart, docxType)
  return name
}

export async function downloadText(report: Report, stem: string): Promise<string> {
  const { writeText } = await import('../../write/write-text')
  const name = `${stem}.txt`
  // Notepad on old Windows takes a file without the mark for GBK.
  download(name, `\uFEFF${writeText(layOut(report))}`, 'text/plain;charset=utf-8')
  return name
}
