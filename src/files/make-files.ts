import type { Block } from '../document/block'
import { layOut, layOutReport } from '../document/lay-out'
import { readDay } from '../report/day'
import type { Draft } from '../report/draft'
import type { Report } from '../report/report'
import { textOfDraft } from './draft-inside'
import { lookOf } from './look-of'

/** The Word file, with its draft inside unless the settings say otherwise. The same report gives the same bytes. */
export async function wordFile(
  report: Report,
  draft: Draft,
  isDraft: boolean,
): Promise<Uint8Array> {
  const { writeDocx } = await import('../write/write-docx')
  const date = readDay(report.date.text)
  const properties = { title: report.title, author: report.agency, ...(date && { date }) }
  const look = lookOf(report.settings, isDraft)
  const inside = report.settings.carriesDraft ? textOfDraft(draft) : undefined
  return writeDocx(layOut(report), properties, look, inside)
}

export async function webPage(report: Report, isDraft: boolean): Promise<string> {
  const { writeHtmlPage } = await import('../write/write-html')
  return writeHtmlPage(publishedBlocks(report, isDraft), report.title, report.settings.seal)
}

/** With the mark without which Notepad on old Windows takes a file for GBK. */
export async function textFile(report: Report, isDraft: boolean): Promise<string> {
  const { writeText } = await import('../write/write-text')
  return `\uFEFF${writeText(publishedBlocks(report, isDraft))}`
}

/** What goes to the website: no 审签单, and a mark on top of what is no final version. */
export function publishedBlocks(report: Report, isDraft: boolean): Block[] {
  const mark: Block = { type: 'paragraph', role: 'body', text: '【草稿】' }
  return [...(isDraft ? [mark] : []), ...layOutReport(report)]
}
