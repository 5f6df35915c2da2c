import type { TestContext } from 'vitest'
import type { Report } from '../../../src/report/report'
import { cellsOfTable } from '../../../src/template/form'
import { reportIn } from '../../recognise/read-report'
import { reportOn } from '../../report/some-draft'
import {
  cellsOn,
  orSkip,
  type PublishedReport,
  readReportFile,
  readReportNamed,
  readSharedText,
} from '../../shared-reports'
import { formForYear } from '../../template/every-form'

/** A published report: the texts of its web page, the figures of its key. */
export async function webReport(id: string, context: TestContext): Promise<Report> {
  const read = await reportIn(orSkip(readReportFile(`${id}.html`), context))
  return reportWith(id, read.agency, read.preamble.join('\n'), textsOf(read.narratives), context)
}

/** The same where the page is at hand as the text of a PDF. */
export function printedReport(id: string, agency: string, context: TestContext): Report {
  const text = orSkip(readSharedText(`reports/${id}.txt`), context)
  const { preamble = '', ...narratives } = textsIn(text)
  return reportWith(id, agency, preamble, narratives, context)
}

function reportWith(
  id: string,
  agency: string,
  preamble: string,
  narratives: Record<string, string>,
  context: TestContext,
): Report {
  const key = orSkip(readReportNamed(id), context)
  const cells = cellsWithZeros(key)
  return reportOn(formOf(key), key.year, { basics: { agency, preamble }, narratives, cells })
}

function formOf({ year, figures }: PublishedReport) {
  const form = formForYear(year)
  const asPrinted = figures.requests?.length === cellsOfTable(form, 'requests').length
  return asPrinted ? form : formForYear(2020)
}

/** Blank cells of organisations are 0: their row has a total. */
function cellsWithZeros(key: PublishedReport): Record<string, string> {
  const cells = cellsOn(formOf(key), key)
  return Object.fromEntries(Object.entries(cells).map(([at, text]) => [at, text || '0']))
}

function textsOf(narratives: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(narratives).map(([section, lines]) => [section, lines.join('\n')]),
  )
}

const headings: readonly (readonly [string, RegExp])[] = [
  ['overview', /^一、总体情况$/],
  ['disclosure', /^二、主动公开政府信息情况$/],
  ['requests', /^三、收到和处理政府信息公开申请情况$/],
  ['reconsideration-litigation', /^四、政府信息公开行政复议、行政诉讼情况$/],
  ['problems', /^五、存在的主要问题及改进情况$/],
  ['others', /^六、其他需要报告的事项$/],
]
const written = ['preamble', 'overview', 'problems', 'others']

/** The paragraphs of the sections that are text, whole again: an indented line begins one. */
function textsIn(text: string): Record<string, string> {
  const texts: Record<string, string> = {}
  let section = 'preamble'
  let margin = 0
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\f/g, '').trim()
    const heading = headings.find(([, pattern]) => pattern.test(line))
    if (heading) {
      section = heading[0]
      margin = raw.search(/\S/)
    } else if (line !== '' && !/^-\s*\d+\s*-$/.test(line) && written.includes(section)) {
      const begins = raw.search(/\S/) >= Math.max(2, Math.min(margin, 3) - 1)
      texts[section] = `${texts[section] ?? ''}${begins ? '\n' : ''}${line}`
    }
  }
  return texts
}
