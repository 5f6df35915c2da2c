import { levelNames } from '../template/level-names'
import type { Explanation } from './explanation'
import { type Finding, whatIsWrong } from './finding'

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

/** What may explain broken sums, as further lines of the list. */
export function listExplanations(explanations: readonly (readonly Explanation[])[]) {
  return explanations.flatMap((alternatives) =>
    alternatives.map(({ text }) => ({
      level: levelNames.note,
      place: alternatives.length === 1 ? '推断' : '推断之一',
      what: text,
      basis: '推断：由合计关系推算，请对照台账核实',
    })),
  )
}
