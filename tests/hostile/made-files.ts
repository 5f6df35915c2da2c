import { findingsFile } from '../../src/files/findings-file'
import { textFile, webPage, wordFile } from '../../src/files/make-files'
import { type Draft, noBasics } from '../../src/report/draft'
import { fileNameOf } from '../../src/report/file-name'
import { readReport } from '../../src/report/report'
import { draftOn } from '../report/some-draft'
import { formForYear } from '../template/every-form'

const form = formForYear(2024)

/** A draft with this text wherever a clerk or a file can put one. */
export function draftFull(text: string): Draft {
  const everywhere = <Keys extends string>(keys: Iterable<Keys>) =>
    Object.fromEntries([...keys].map((key) => [key, text])) as Record<Keys, string>
  const draft = draftOn(form, 2024, {
    basics: everywhere(Object.keys(noBasics) as (keyof typeof noBasics)[]),
    narratives: everywhere(form.template.sections.map(({ id }) => id)),
    cells: everywhere(form.cells.keys()),
  })
  const settings = { ...draft.settings, approvalSheet: 'first', attachmentPages: true } as const
  return { ...draft, settings }
}

/** Everything that leaves the program, made from that draft. */
export async function makeFiles(text: string) {
  const draft = draftFull(text)
  const report = readReport(draft, form)
  const finding = { level: '必须改正', place: text, what: text, basis: text }
  const found = async (format: 'docx' | 'html') =>
    (await findingsFile(format, report, [finding])).content
  return {
    word: await wordFile(report, draft, true),
    page: await webPage(report, true),
    plain: await textFile(report, true),
    findingsWord: (await found('docx')) as Uint8Array,
    findingsPage: (await found('html')) as string,
    names: ['docx', 'html', 'txt', 'nianbao.json'].map(
      (ending) => `${fileNameOf(report.title)}.${ending}`,
    ),
  }
}

export function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
