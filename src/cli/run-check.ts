import { checkReport } from '../check/check'
import type { Finding } from '../check/finding'
import { levelNames } from '../check/level-names'
import { sayChanges } from '../files/open-report-file'
import { readReport } from '../report/report'
import { type CheckCommand, exitCodes } from './command'
import { printJson, printLines, sayUnreadable, warnOfChanges } from './output'
import { openFile } from './read-file'

/** `nianbao check`: every rule of the form, and those on last year where its report is given. */
export async function runCheck({ file, lastYear, json }: CheckCommand): Promise<number> {
  const opened = await openFile(file)
  if (!opened.ok) return sayUnreadable(file, opened.message, json)
  const before = lastYear === undefined ? undefined : await openFile(lastYear)
  if (before && !before.ok) return sayUnreadable(lastYear ?? '', before.message, json)

  warnOfChanges(file, sayChanges(opened))
  const report = readReport(opened.draft, opened.form)
  const earlier = before && readReport(before.draft, before.form)
  if (earlier && earlier.year !== report.year - 1) {
    return sayUnreadable(
      lastYear ?? '',
      `这是 ${earlier.year} 年的报告，不是 ${report.year} 年的上一年度报告。`,
      json,
    )
  }
  const { findings, relations } = checkReport(report, earlier)
  if (json) printJson({ source: file, findings: findings.map(asJson), relations })
  else {
    printLines([
      ...findings.map(
        ({ level, message, basis }) => `[${levelNames[level]}] ${message}（依据：${basis}）`,
      ),
      `勾稽关系：${relations.holds} 项成立，${relations.broken} 项不成立，${relations.open} 项不能核对。`,
    ])
  }
  return findings.some(({ level }) => level === 'error') ? exitCodes.errors : exitCodes.good
}

function asJson({ rule, level, where, message, expected, actual, difference, basis }: Finding) {
  return {
    rule,
    level,
    where,
    message,
    expected: expected ?? null,
    actual: actual ?? null,
    difference: difference ?? null,
    basis,
  }
}
