import { levelNames } from '../template/level-names'
import type { Level } from '../template/template'
import type { Explanation } from './explanation'
import { type Finding, whatIsWrong } from './finding'

export const gravestLevelFirst = ['error', 'warning', 'note'] as const satisfies readonly Level[]

/** In the order in which they stand, level by level. */
export function gravestFirst<Leveled extends { readonly level: Level }>(
  found: readonly Leveled[],
): Leveled[] {
  return gravestLevelFirst.flatMap((level) => found.filter((one) => one.level === level))
}

/** Findings as a list says them to other people, the gravest first. */
export function listFindings(findings: readonly Finding[]) {
  return gravestFirst(findings).map((finding) => ({
    level: levelNames[finding.level],
    place: finding.place,
    what: whatIsWrong(finding),
    basis: finding.basis,
  }))
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
