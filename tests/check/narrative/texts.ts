import type { Finding } from '../../../src/check/finding'
import type { Claim } from '../../../src/check/narrative/claim'
import type { Report } from '../../../src/report/report'
import { isTotal } from '../../../src/report/report'
import { type DraftParts, reportOn } from '../../report/some-draft'
import { formForYear } from '../../template/every-form'
import { checkReport } from '../checked'

/** The figures of a district: 30 new, 4 from last year, 29 answered, 5 left. */
export const cells: Readonly<Record<string, string>> = {
  'requests/received/natural-person': '26',
  'requests/received/business': '3',
  'requests/received/legal-services': '1',
  'requests/carried-in/natural-person': '4',
  'requests/granted/natural-person': '12',
  'requests/granted/business': '2',
  'requests/partly-granted/natural-person': '3',
  'requests/third-party-rights/natural-person': '2',
  'requests/enforcement-file/natural-person': '1',
  'requests/not-held/natural-person': '6',
  'requests/complaint/natural-person': '2',
  'requests/remaining-results/natural-person': '1',
  'requests/carried-over/natural-person': '3',
  'requests/carried-over/business': '1',
  'requests/carried-over/legal-services': '1',
  'reconsideration-litigation/cases/reconsideration-upheld': '4',
  'reconsideration-litigation/cases/reconsideration-corrected': '1',
  'reconsideration-litigation/cases/reconsideration-pending': '2',
  'reconsideration-litigation/cases/direct-upheld': '1',
  'reconsideration-litigation/cases/after-upheld': '2',
  'reconsideration-litigation/cases/after-pending': '1',
  'disclosure/normative-documents/issued': '6',
  'disclosure/normative-documents/repealed': '2',
  'disclosure/normative-documents/in-force': '41',
  'disclosure/licences/decisions': '32145',
  'disclosure/penalties/decisions': '260',
  'disclosure/coercive-measures/decisions': '0',
  'disclosure/fees/amount-charged': '1234.56',
}

export function districtReport(year: number, parts: DraftParts = {}): Report {
  const form = formForYear(year)
  const zeros = [...form.cells.values()]
    .filter((cell) => !isTotal(cell))
    .map(({ address }) => [address, '0'])
  return reportOn(form, year, {
    ...parts,
    basics: { agency: '某县人民政府', ...parts.basics },
    cells: { ...Object.fromEntries(zeros), ...cells, ...parts.cells },
  })
}

/** The claims of a text in 总体情况 of the district's report for 2025. */
export function claimsIn(text: string, lastYear?: Report): readonly Claim[] {
  return checkReport(districtReport(2025, { narratives: { overview: text } }), lastYear).claims
}

/** `26件 agrees`, one for each claim. */
export function statesIn(text: string, lastYear?: Report): string[] {
  return claimsIn(text, lastYear).map((claim) => `${claim.text} ${claim.state}`)
}

export function findingsIn(text: string, lastYear?: Report): Finding[] {
  const report = districtReport(2025, { narratives: { overview: text } })
  return checkReport(report, lastYear).findings.filter(({ rule }) => rule === 'narrative')
}
