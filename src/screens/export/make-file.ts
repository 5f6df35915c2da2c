import { textFile, webPage, wordFile } from '../../files/make-files'
import { mediaTypes } from '../../files/media-types'
import type { Draft } from '../../report/draft'
import type { Report } from '../../report/report'
import { download } from '../../ui/download'

export const exportKinds = [
  { kind: 'docx', label: '导出 Word（.docx）' },
  { kind: 'html', label: '导出网页（.html）' },
  { kind: 'text', label: '导出纯文本（.txt）' },
] as const

export type ExportKind = (typeof exportKinds)[number]['kind']

export interface Export {
  readonly report: Report
  readonly draft: Draft
  /** File name without ending. */
  readonly stem: string
  readonly isDraft: boolean
}

/** Makes the file, hands it to the browser, and gives its name. Writers are loaded on demand. */
export async function makeFile(
  kind: ExportKind,
  { report, draft, stem, isDraft }: Export,
): Promise<string> {
  switch (kind) {
    case 'docx': {
      const bytes = await wordFile(report, draft, isDraft)
      return put(`${stem}.docx`, bytes as BlobPart, mediaTypes.docx)
    }
    case 'html':
      return put(`${stem}.html`, await webPage(report, isDraft), mediaTypes.html)
    case 'text':
      return put(`${stem}.txt`, await textFile(report, isDraft), mediaTypes.txt)
  }
}

function put(name: string, content: BlobPart, type: string): string {
  download(name, content, type)
  return name
}
