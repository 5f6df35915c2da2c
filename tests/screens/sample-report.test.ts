import { expect, test } from 'vitest'
import { explain } from '../../src/check/explain'
import { readReport } from '../../src/report/report'
import { isSample, sampleDraft } from '../../src/screens/sample-report'
import { sampleReport } from '../../templates/sample-report'
import { checkReport } from '../check/checked'
import { formForYear } from '../template/every-form'

const years = [2021, 2025, 2026]
const draftFor = (year: number) => sampleDraft(sampleReport, 'sample', year, formForYear(year))

function findingsIn(draft: ReturnType<typeof draftFor>) {
  return checkReport(readReport(draft, formForYear(draft.year))).findings
}

test.each(years)('The sample of %i holds its slips, each found once, and nothing else', (year) => {
  const found = findingsIn(draftFor(year)).filter(({ level }) => level !== 'note')
  expect(found.map(({ where }) => where).sort()).toEqual([
    'requests/carried-over/natural-person',
    'requests/carried-over/total',
    'section/overview',
    'section/overview',
  ])
  const report = readReport(draftFor(year), formForYear(year))
  const [first] = explain(report, 'requests').flat()
  expect(first?.changes).toEqual([
    expect.objectContaining({ address: 'requests/granted/natural-person', to: 12 }),
  ])
  expect(found.filter(({ fix }) => fix).map(({ fix }) => fix?.replacement)).toEqual(['截至'])
})

test.each(years)(
  'Nothing is left to mend in the sample of %i once its slips are mended',
  (year) => {
    const draft = draftFor(year)
    const overview = (draft.narratives.overview ?? '').replace('决定54件', '决定45件')
    const mended = {
      ...draft,
      cells: { ...draft.cells, 'requests/granted/natural-person': '12' },
      narratives: { ...draft.narratives, overview: overview.replace('截止', '截至') },
    }
    expect(findingsIn(mended).map(({ message }) => message)).toEqual([])
  },
)

test('The sample is known by its agency, which its title and so its file carry', () => {
  const report = readReport(draftFor(2025), formForYear(2025))
  expect(isSample(report)).toBe(true)
  expect(report.title).toContain('示例')
})

test.each(['某某示范区管委会', '示例镇人民政府', '某某县示例街道办事处', ''])(
  'A report of %j is not taken for the sample',
  (agency) => {
    expect(isSample({ agency })).toBe(false)
  },
)

test('Every report whose agency has the name of the sample’s is', () => {
  expect(isSample({ agency: `${sampleReport.basics.agency}（试用）` })).toBe(true)
})
