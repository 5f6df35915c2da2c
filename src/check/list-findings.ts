import { type Finding, whatIsWrong } from './finding'
import { levelNames } from './level-names'

/** Findings as a list says them to other people, the gravest first. */
export function listFindings(findings: readonly Finding[]) {
  const levels = ['error', 'warning', 'note'] as const
  return levels.flatMap((level) =>
    findings
      .filter((finding) => finding.level === level)
      .map((finding) => ({
        level: levelNames[level],
        place: finding.place,
        what: whatIsWrong(finding),
        basis: finding.basis,
      })),
  )
}
