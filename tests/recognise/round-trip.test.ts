import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { layOut, layOutReport } from '../../src/document/lay-out'
import { wordFile } from '../../src/files/make-files'
import { readDocx } from '../../src/read/read-docx'
import { readHtmlText } from '../../src/read/read-html'
import { readPlainText } from '../../src/read/read-text'
import { recognise } from '../../src/recognise/recognise'
import { printedAt, type Report, readReport } from '../../src/report/report'
import { writeHtml } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { library } from '../../templates/library'
import { formForYear } from '../template/every-form'
import { anyReportDraft } from './any-report'

/** What of a report is on paper, in the words of the recogniser. */
function onPaper(report: Report) {
  const cells = [...report.form.cells.keys()].map((address) => [
    address,
    printedAt(report, address),
  ])
  return {
    year: report.year,
    template: report.form.template.id,
    agency: report.agency,
    title: report.title,
    preamble: report.preamble.map(({ text }) => text),
    contact: report.contact,
    narratives: Object.fromEntries(
      [...report.narratives].map(([id, paragraphs]) => [id, paragraphs.map(({ text }) => text)]),
    ),
    attachments: report.attachments,
    signature: report.signature,
    date: report.date.text,
    cells: Object.fromEntries(cells.filter(([, text]) => text !== '')),
  }
}

function recognised(blocks: readonly Block[]) {
  const result = recognise(blocks, library)
  if (!result.ok) throw new Error(result.message)
  const { report } = result
  const { overlays: _, tables: __, places: ___, counts: ____, remarks: _____, ...content } = report
  return { content, remarks: report.remarks }
}

function blocksIn(result: ReturnType<typeof readDocx>): readonly Block[] {
  if (!result.ok) throw new Error(result.message)
  return result.blocks
}

const ways: readonly (readonly [string, (report: Report) => Promise<readonly Block[]>])[] = [
  ['blocks', async (report) => layOut(report)],
  ['web page', async (report) => blocksIn(readHtmlText(writeHtml(layOutReport(report))))],
  [
    'drawn text',
    async (report) => blocksIn(readPlainText(writeText(layOutReport(report), 'grid'))),
  ],
  [
    'text line by line',
    async (report) => blocksIn(readPlainText(writeText(layOutReport(report), 'lines'))),
  ],
]

describe('A report that was written is recognised as itself', () => {
  test.each(ways)('from its %s', async (_, blocksOf) => {
    await fc.assert(
      fc.asyncProperty(anyReportDraft, async (draft) => {
        const report = readReport(draft, formForYear(draft.year, draft.overlays))
        const { content } = recognised(await blocksOf(report))
        expect(content).toEqual(onPaper(report))
      }),
      { numRuns: 40 },
    )
  })

  test('from its Word file', async () => {
    await fc.assert(
      fc.asyncProperty(anyReportDraft, async (draft) => {
        const report = readReport(draft, formForYear(draft.year, draft.overlays))
        const { content } = recognised(blocksIn(readDocx(await wordFile(report, draft, false))))
        expect(content).toEqual(onPaper(report))
      }),
      { numRuns: 10 },
    )
  })
})
