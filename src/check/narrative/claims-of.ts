import type { Report } from '../../report/report'
import type { NarrativeRule } from '../../template/narrative-rule'
import type { Claim } from './claim'
import { readClaims } from './read-claims'

/** What the texts say of the tables; nothing on a format without a rule for it. */
export function claimsOf(report: Report, lastYear?: Report): Claim[] {
  const rule = report.form.template.rules.find(
    (candidate): candidate is NarrativeRule => candidate.kind === 'narrative',
  )
  if (!rule) return []
  return readClaims(report, rule.words, lastYear).map(({ mention, phrase, ...claim }) => claim)
}
