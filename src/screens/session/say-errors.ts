import type { Finding } from '../../check/finding'

/** What stands in the way of the final version: a blank is no error yet. */
export function sayErrors(errors: readonly Finding[]): string {
  const missing = errors.filter(({ isMissing }) => isMissing).length
  const wrong = errors.length - missing
  return [wrong > 0 && `${wrong} 处错误`, missing > 0 && `${missing} 处没有填写`]
    .filter(Boolean)
    .join('、')
}

/** What stands between the report, or a part of it, and its final version: `1 处错误、2 处提醒没有核实`. */
export function sayOpen(open: readonly Finding[]): string {
  const errors = open.filter(({ level }) => level === 'error')
  const warnings = open.length - errors.length
  return [sayErrors(errors), warnings > 0 && `${warnings} 处提醒没有核实`]
    .filter(Boolean)
    .join('、')
}

/** The gravest of it, for the mark and the colour before those words. */
export function gravestOf(findings: readonly Finding[]): 'error' | 'warning' {
  return findings.some(({ level }) => level === 'error') ? 'error' : 'warning'
}

export const levelMarks = { error: '✕', warning: '!' } as const
