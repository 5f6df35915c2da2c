import type { Finding } from './finding'

/** Reasons that the clerk gave for letting a warning stand, by `findingKey`. */
export type Acknowledged = Readonly<Record<string, string>>

/**
 * The same as long as the finding says the same of the same words: another figure or section makes
 * another finding, a paragraph put in above does not. Holds no character that parts a path of the form
 * library.
 */
export function findingKey({ rule, message }: Finding): string {
  return safeKey(`${rule} ${message.replace(/第 ?\d+ ?段/g, '某段')}`)
}

export function reasonFor(finding: Finding, acknowledged: Acknowledged): string {
  const reason = acknowledged[findingKey(finding)] ?? acknowledged[keyWithParagraph(finding)]
  return reason?.trim() ?? ''
}

/** All reasons but those for findings of one rule. */
export function withoutReasonsOf(rule: string, acknowledged: Acknowledged): Acknowledged {
  const others = Object.entries(acknowledged).filter(([key]) => !key.startsWith(`${rule} `))
  return Object.fromEntries(others)
}

/** As drafts of the first releases have it. */
function keyWithParagraph({ rule, message }: Finding): string {
  return safeKey(`${rule} ${message}`)
}

function safeKey(text: string): string {
  return text.replace(/[.[\]"']/g, '_')
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
