import type { Finding } from './finding'

/** Reasons that the clerk gave for letting a warning stand, by `findingKey`. */
export type Acknowledged = Readonly<Record<string, string>>

/**
 * The same as long as the finding says the same: another figure or place makes another finding. Holds
 * no character that parts a path of the form library.
 */
export function findingKey({ rule, message }: Finding): string {
  return `${rule} ${message}`.replace(/[.[\]"']/g, '_')
}

export function reasonFor(finding: Finding, acknowledged: Acknowledged): string {
  return acknowledged[findingKey(finding)]?.trim() ?? ''
}

/** What stands between the report and its final version: errors, and warnings without a reason. */
export function openFindings(
  findings: readonly Finding[],
  acknowledged: Acknowledged,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.level === 'error' ||
      (finding.level === 'warning' && reasonFor(finding, acknowledged) === ''),
  )
}
