import { mergeBlankRows } from '../check/blank-rows'
import { type CheckResult, checkReport } from '../check/check'
import { explain } from '../check/explain'
import type { Explanation } from '../check/explanation'
import type { Finding } from '../check/finding'
import type { Recognised } from '../recognise/recognised'
import type { Report } from '../report/report'
import type { Guide } from '../template/guide'
import { type Fault, faultsIn, standsIn } from './list-faults'

export interface CheckedFile {
  readonly report: Report
  readonly result: CheckResult
  /** What the document itself has wrong; none in a draft of ours. */
  readonly faults: readonly Fault[]
  /** What the checks found, without blanks of rows that the document does not have. */
  readonly findings: readonly Finding[]
  /** For each part of a table whose sums are broken, what would explain it. */
  readonly explanations: readonly (readonly Explanation[])[]
}

/** A report as it was read from a file, against every rule. `found` is undefined for a draft of ours. */
export function checkFile(
  report: Report,
  guide: Guide,
  found?: Recognised,
  lastYear?: Report,
): CheckedFile {
  const result = checkReport(report, guide, lastYear)
  const faults = found ? faultsIn(found) : []
  const real = result.findings.filter((finding) => isReal(finding, report, faults, found))
  const broken = [...result.relationsByTable].filter(([, counts]) => counts.broken > 0)
  return {
    report,
    result,
    faults,
    findings: mergeBlankRows(real, report),
    explanations: broken.flatMap(([table]) => explain(report, table)),
  }
}

/** A blank that stands in the document; the wrong form is told once, as a fault of the document. */
function isReal(
  { isMissing, where }: Finding,
  { form }: Report,
  faults: readonly Fault[],
  found: Recognised | undefined,
): boolean {
  if (where === 'basics/year') return !faults.some(({ code }) => code === 'wrong-form')
  return !found || !isMissing || !form.cells.has(where) || standsIn(found, where)
}
