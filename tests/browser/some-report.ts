import { layOutReport } from '../../src/document/lay-out'
import { readReport } from '../../src/report/report'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtmlPage } from '../../src/write/write-html'
import { printed } from '../read/pdf-file'
import { formForYear } from '../template/every-form'
import { agency, wholeDraft } from './drafts'

const title = `${agency}2024年政府信息公开工作年度报告`

const blocks = () =>
  layOutReport(
    readReport(
      wholeDraft(2024, {
        'requests/received/natural-person': '12',
        'requests/granted/natural-person': '10',
        'requests/carried-over/natural-person': '2',
      }),
      formForYear(2024),
    ),
  )

/** Last year's report as other programs leave it, as the file dialog hands it over. */
export async function someReportAsWord() {
  return chosen('2024.docx', Buffer.from(await writeDocx(blocks(), { title, author: agency })))
}

export async function someReportAsHtml() {
  return chosen('2024.html', Buffer.from(writeHtmlPage(blocks(), title, 'with')))
}

export async function someReportAsPdf() {
  return chosen('2024.pdf', Buffer.from((await printed(blocks())).pdf))
}

function chosen(name: string, buffer: Buffer) {
  return { name, mimeType: '', buffer }
}
