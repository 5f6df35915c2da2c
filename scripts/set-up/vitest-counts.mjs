import { existsSync, readFileSync } from 'node:fs'

/** Counts one vitest run. A run that failed counts at least one failure, even without a report. */
export function countRun(exitCode, reportFile) {
  const counts = existsSync(reportFile) ? countReport(reportFile) : noTests()
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

function noTests() {
  return { passed: 0, failed: 0, skipped: 0 }
}

function countReport(reportFile) {
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8'))
  return testResults.map(countFile).reduce(addCounts, noTests())
}

/** A file that fails to load, or whose set-up fails, has no failed test of its own. */
function countFile({ status, assertionResults }) {
  const having = (wanted) => assertionResults.filter((test) => test.status === wanted).length
  const passed = having('passed')
  const failed = having('failed')
  return {
    passed,
    failed: status === 'failed' ? Math.max(failed, 1) : failed,
    skipped: assertionResults.length - passed - failed,
  }
}
