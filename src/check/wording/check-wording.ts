import type { Report } from '../../report/report'
import type { WordingRule } from '../../template/wording-rule'
import { broken, type Finding, type Outcome } from '../finding'
import { agencyKind } from './agency-kind'
import { checkAtLevel } from './check-at-level'
import { checkCopiedText } from './check-copied-text'
import { checkDeadline } from './check-deadline'
import { checkDoubledWords } from './check-doubled-words'
import { checkImplausibleAmount } from './check-implausible-amount'
import { checkLength } from './check-length'
import { checkNumbering } from './check-numbering'
import { checkOtherAgency } from './check-other-agency'
import { checkPersonalData } from './check-personal-data'
import { checkPhrase } from './check-phrase'
import { checkRequiredWords } from './check-required-words'
import { checkShortName } from './check-short-name'
import { checkStaleYear } from './check-stale-year'
import { checkTitleWording } from './check-title-wording'
import { checkWordsForFigure } from './check-words-for-figure'
import { checkZeroBeside } from './check-zero-beside'

/** A rule on words, where it is for a report of that year and that agency. */
export function checkWording(rule: WordingRule, report: Report, lastYear?: Report): Outcome[] {
  return isFor(rule, report) ? findingsOf(rule, report, lastYear).map(broken) : []
}

function isFor({ reportYears, agencies }: WordingRule, { year, agency }: Report): boolean {
  const { from = year, to = year } = reportYears ?? {}
  const isItsYear = from <= year && year <= to
  return isItsYear && (agencies === undefined || agencyKind(agency).type === agencies)
}

function findingsOf(rule: WordingRule, report: Report, lastYear: Report | undefined): Finding[] {
  switch (rule.kind) {
    case 'phrase':
      return checkPhrase(rule, report)
    case 'required-words':
      return checkRequiredWords(rule, report)
    case 'stale-year':
      return checkStaleYear(rule, report)
    case 'personal-data':
      return checkPersonalData(rule, report)
    case 'title-wording':
      return checkTitleWording(rule, report)
    case 'doubled-words':
      return checkDoubledWords(rule, report)
    case 'numbering':
      return checkNumbering(rule, report)
    case 'length':
      return checkLength(rule, report)
    case 'deadline':
      return checkDeadline(rule, report)
    case 'short-name':
      return checkShortName(rule, report)
    case 'at-level':
      return checkAtLevel(rule, report)
    case 'implausible-amount':
      return checkImplausibleAmount(rule, report)
    case 'words-for-figure':
      return checkWordsForFigure(rule, report)
    case 'zero-beside':
      return checkZeroBeside(rule, report)
    case 'copied-text':
      return lastYear ? checkCopiedText(rule, report, lastYear) : []
    case 'other-agency':
      return checkOtherAgency(rule, report)
  }
}
