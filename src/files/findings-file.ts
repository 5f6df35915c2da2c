import { type ListedFinding, layOutFindings } from '../document/lay-out-findings'
import type { Report } from '../report/report'
import { lookOf } from './look-of'
import { mediaTypes } from './media-types'

export const findingsFormats = [
  { format: 'docx', label: 'Word' },
  { format: 'html', label: '网页' },
  { format: 'txt', label: '纯文本' },
] as const

export type FindingsFormat = (typeof findingsFormats)[number]['format']

export interface FindingsFile {
  readonly content: Uint8Array | string
  readonly type: string
}

/** What the checks found, as a file to send to a colleague or back to the agency. */
export async function findingsFile(
  format: FindingsFormat,
  report: Report,
  findings: readonly ListedFinding[],
): Promise<FindingsFile> {
  const blocks = layOutFindings(report, findings)
  const title = `${report.title}检查意见`
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../write/write-docx')
      const content = await writeDocx(blocks, { title, author: '' }, lookOf(report.settings, false))
      return { content, type: mediaTypes.docx }
    }
    case 'html': {
      const { writeHtmlPage } = await import('../write/write-html')
      const content = writeHtmlPage(blocks, title, report.settings.seal)
      return { content, type: mediaTypes.html }
    }
    case 'txt': {
      const { writeText } = await import('../write/write-text')
      return { content: `\uFEFF${writeText(blocks)}`, type: mediaTypes.txt }
    }
  }
}
