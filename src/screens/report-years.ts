import { firstReportYear, type TemplateLibrary } from '../template/library'

/** Report years to choose from, newest first. In November one may already prepare this year's. */
export function reportYears(library: TemplateLibrary, today: Date): number[] {
  const first = firstReportYear(library)
  const last = today.getFullYear()
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, index) => last - index)
}

/** Reports are written from the last weeks of a year to the end of January after it (art. 49). */
export function likelyReportYear(today: Date): number {
  return today.getMonth() >= 10 ? today.getFullYear() : today.getFullYear() - 1
}
