import fc from 'fast-check'
import { createDraft, noBasics } from '../../src/report/draft'
import { type Report, readReport } from '../../src/report/report'
import { defaultSettings, type Settings } from '../../src/report/settings'
import { formOfSample, type Sample } from './sample-report'

/** Without the signs with which tables are drawn in a text file. */
const characters = [...'公开信息年度报告甲乙丙（一）1.2、；：。，“”《》%&<>"\'Aa@_/～　 😀𠮷']
const line = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 })
const lines = fc.array(line, { maxLength: 5 }).map((all) => all.join('\n'))
const numbered = fc
  .tuple(fc.constantFrom('', '（一）甲。', '1.', '(二)'), lines)
  .map((all) => all.join(''))
const raw = fc.oneof(
  fc.nat(99_999_999).map(String),
  fc.constantFrom('', '', '0', '1,234', '７', '1398.123456', '无', '约三十件'),
)

const settings: fc.Arbitrary<Settings> = fc.record({
  fonts: fc.constantFrom('gb2312', 'windows', 'founder'),
  pageNumbers: fc.constantFrom('outside', 'centre'),
  seal: fc.constantFrom('with', 'without'),
  printPreamble: fc.boolean(),
  printContact: fc.boolean(),
  printSignature: fc.boolean(),
  approvalSheet: fc.constant('none'),
  attachmentPages: fc.constant(false),
  carriesDraft: fc.constant(true),
  feeStatement: fc.constantFrom('none', 'not-charged'),
})

/** Any report in a format, whatever its clerk typed. */
export function randomReport(sample: Sample): fc.Arbitrary<Report> {
  const form = formOfSample(sample)
  const addresses = [...form.cells.keys()]
  const sections = form.template.sections.map(({ id }) => id)
  return fc
    .record({
      basics: fc.record({
        agency: line,
        title: line,
        preamble: lines,
        contact: lines,
        signature: line,
        attachments: lines,
        date: fc.constantFrom('', '2024-1-9', '二〇二四年一月', '2024年1月9日'),
      }),
      narratives: fc.array(numbered, { minLength: sections.length, maxLength: sections.length }),
      cells: fc.array(raw, { minLength: addresses.length, maxLength: addresses.length }),
      settings,
    })
    .map(({ basics, narratives, cells, settings }) => {
      const draft = {
        ...createDraft('random', sample.year, sample.template),
        basics: { ...noBasics, ...basics },
        narratives: Object.fromEntries(sections.map((id, index) => [id, narratives[index] ?? ''])),
        cells: Object.fromEntries(addresses.map((address, index) => [address, cells[index] ?? ''])),
        settings: { ...defaultSettings, ...settings },
      }
      return readReport(draft, form)
    })
}
