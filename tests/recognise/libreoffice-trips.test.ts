import { describe, expect, type TestContext, test } from 'vitest'
import { layOutReport } from '../../src/document/lay-out'
import { printedAt } from '../../src/report/report'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion, type SavedFormat, savedAs } from '../libreoffice'
import { orSkip, readReportFile, readReportNamed } from '../shared-reports'
import { fullReport } from './full-report'
import { figuresOf, reportIn } from './read-report'

const formats: readonly SavedFormat[] = ['docx', 'doc', 'html', 'txt', 'pdf']

describe('A report of ours that LibreOffice saved', () => {
  const reports = [fullReport(2020), fullReport(2025)]

  test.each(formats)('as %s is recognised figure by figure and word by word', async (format) => {
    const written = await Promise.all(
      reports.map((report) =>
        writeDocx(layOutReport(report), { title: report.title, author: report.agency }),
      ),
    )
    const saved = await savedAs(format, 'docx', written)
    for (const [index, report] of reports.entries()) {
      const found = await reportIn(saved[index] ?? new Uint8Array())
      const printed = [...report.form.cells.keys()].map((address) => [
        address,
        printedAt(report, address),
      ])
      expect(found.cells).toEqual(Object.fromEntries(printed))
      expect(found).toMatchObject({
        title: report.title,
        year: report.year,
        signature: report.signature,
        date: report.date.text,
      })
      for (const [section, paragraphs] of report.narratives) {
        expect(found.narratives[section], section).toEqual(paragraphs.map(({ text }) => text))
      }
    }
  })
})

describe('A published report that LibreOffice saved', () => {
  const pages = ['02-shuyang-fgj-2023', 'suqian_2023', 'suqian_2024']

  const words: readonly SavedFormat[] = ['docx', 'doc', 'html', 'txt']
  test.for(words)(
    'as %s is read as its key says',
    { timeout: longestConversion },
    async (format, context) => {
      for (const { id, found, table, figures } of await tablesIn(format, context)) {
        expect(figuresOf(found, table), `${id} ${table}`).toEqual(figures)
      }
    },
  )

  test('as pdf, with columns so narrow that figures are broken or run over the paper, has no wrong figure', {
    timeout: longestConversion,
  }, async (context) => {
    for (const { id, found, table, figures } of await tablesIn('pdf', context)) {
      const read = figuresOf(found, table)
      const wrong = read.filter((figure, at) => figure !== '' && figure !== figures[at])
      expect(wrong, `${id} ${table}`).toEqual([])
      const isWhole = read.every((figure, at) => figure === figures[at])
      const isTold = found.remarks.some(({ level }) => level === 'warning')
      expect(isWhole || isTold, `${id} ${table}`).toBe(true)
    }
  })

  async function tablesIn(format: SavedFormat, context: TestContext) {
    const bytes = pages.map((id) => orSkip(readReportFile(`${id}.html`), context))
    const docx = await savedAs('docx', 'html', bytes)
    const saved = format === 'docx' ? docx : await savedAs(format, 'docx', docx)
    const reports = await Promise.all(saved.map(reportIn))
    return pages.flatMap((id, index) => {
      const found = reports[index]
      const key = orSkip(readReportNamed(id), context)
      return Object.entries(key.figures).flatMap(([table, values]) => {
        const figures = values.map((value) => String(value ?? ''))
        return found ? [{ id, found, table, figures }] : []
      })
    })
  }
})
