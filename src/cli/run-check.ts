import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import type { Explanation } from '../check/explanation'
import { type Finding, sayBasis } from '../check/finding'
import { checkFile } from '../files/check-file'
import type { Fault } from '../files/list-faults'
import { lastYearReport } from '../report/last-year'
import { readReport } from '../report/report'
import { levelNames } from '../template/level-names'
import { type CheckCommand, exitCodes } from './command'
import { openToCheck } from './open-to-check'
import { printJson, printLines, sayUnreadable, warn } from './output'

/** `nianbao check`: every rule of the form, and those on last year where its report is given or inside. */
export async function runCheck({ file, lastYear, json }: CheckCommand): Promise<number> {
  const opened = await openToCheck(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, json)
  const before = lastYear === undefined ? undefined : await openToCheck(lastYear)
  if (before && !before.ok) return sayUnreadable(lastYear ?? '', before.message, json)

  warn(file, opened.warnings)
  if (before) warn(lastYear ?? '', before.warnings)
  const report = readReport(opened.draft, opened.form)
  const earlier = before && readReport(before.draft, before.form)
  if (earlier && earlier.year !== report.year - 1) {
    return sayUnreadable(
      lastYear ?? '',
      `这是 ${earlier.year} 年的报告，不是 ${report.year} 年的上一年度报告。`,
      json,
    )
  }
  const { found, draft } = opened
  const checked = checkFile(report, guide, found, earlier ?? lastYearReport(draft, library))
  const { explanations } = checked
  const { relations } = checked.result
  const findings = [...checked.faults.map(asFinding), ...checked.findings]
  if (json) printJson({ source: file, findings: findings.map(asJson), relations, explanations })
  else {
    printLines([
      ...findings.map(
        (finding) => `[${levelNames[finding.level]}] ${finding.message}（${sayBasis(finding)}）`,
      ),
      ...explanations.flatMap(sayExplanations),
      `勾稽关系：${relations.holds} 项成立，${relations.broken} 项不成立，${relations.open} 项不能核对。`,
    ])
  }
  return findings.some(({ level }) => level === 'error') ? exitCodes.errors : exitCodes.good
}

function asFinding({ code, level, message, basis }: Fault): Finding {
  return { rule: code, level, where: '', place: '原件', message: `原件：${message}`, basis }
}

/** One explanation of a part of a table, or several of which one may be right. */
function sayExplanations(alternatives: readonly Explanation[]): string[] {
  const start = alternatives.length === 1 ? '[推断] ' : '[推断之一] '
  return alternatives.map(({ text }) => start + text)
}

function asJson(finding: Finding) {
  const { rule, level, where, place, message, expected, actual, difference, basis } = finding
  return {
    rule,
    level,
    where,
    place,
    message,
    expected: expected ?? null,
    actual: actual ?? null,
    difference: difference ?? null,
    span: finding.span ?? null,
    fix: finding.fix ?? null,
    basis,
  }
}
