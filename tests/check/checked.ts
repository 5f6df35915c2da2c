import { type CheckResult, checkReport as check } from '../../src/check/check'
import type { Report } from '../../src/report/report'
import { guide } from '../../templates/guide'

/** Every rule that the program has. */
export function checkReport(report: Report, lastYear?: Report): CheckResult {
  return check(report, guide, lastYear)
}
