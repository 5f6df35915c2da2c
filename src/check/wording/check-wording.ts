import type { Report } from '../../report/report'
import type { WordingRule } from '../../template/wording-rule'
import { broken, type Finding, type Outcome } from '../finding'
import { agencyKind } from './agency-kind'
import { checkAtLevel } from './check-at-level'
import { checkCopiedParagraph } from './check-copied-paragraph'
import { checkCopiedText } from './check-copied-text'
import { checkDeadline, checkOwnDeadline } from './check-deadline'
import { doubledWordsCheck } from './check-doubled-words'
import { checkImplausibleAmount } from './check-implausible-amount'
import { checkKeptOut } from './check-kept-out'
import { checkLength } from './check-length'
import { checkNumbering } from './check-numbering'
import { otherAgencyCheck } from './check-other-agency'
import { personalDataCheck } from './check-personal-data'
import { phraseCheck } from './check-phrase'
import { checkRequiredWords } from './check-required-words'
import { checkShortName } from './check-short-name'
import { checkSignature } from './check-signature'
import { staleYearCheck } from './check-stale-year'
import { checkSubHeadings } from './check-sub-headings'
import { checkTitleWording } from './check-title-wording'
import { checkWordsForFigure } from './check-words-for-figure'
import { checkZeroBeside } from './check-zero-beside'

/** A rule on words, for reports of its years and agencies. What it finds in a text it knows again. */
export function wordingCheck(rule: WordingRule): (report: Report, lastYear?: Report) => Outcome[] {
  const find = findingsOf(rule)
  return (report, lastYear) => (isFor(rule, report) ? find(report, lastYear).map(broken) : [])
}

function isFor({ reportYears, agencies }: WordingRule, { year, agency }: Report): boolean {
  const { from = year, to = year } = reportYears ?? {}
  const isItsYear = from <= year && year <= to
  return isItsYear && (agencies === undefined || agencyKind(agency).type === agencies)
}

function findingsOf(rule: WordingRule): (report: Report, lastYear?: Report) => Finding[] {
  switch (rule.kind) {
    case 'phrase':
      return phraseCheck(rule)
    case 'required-words':
      return (report) => checkRequiredWords(rule, report)
    case 'stale-year':
      return staleYearCheck(rule)
    case 'personal-data':
      return personalDataCheck(rule)
    case 'title-wording':
      return (report) => checkTitleWording(rule, report)
    case 'doubled-words':
      return doubledWordsCheck(rule)
    case 'numbering':
      return (report) => checkNumbering(rule, report)
    case 'sub-headings':
      return (report, lastYear) => checkSubHeadings(rule, report, lastYear)
    case 'length':
      return (report) => checkLength(rule, report)
    case 'deadline':
      return (report) => checkDeadline(rule, report)
    case 'own-deadline':
      return (report) => checkOwnDeadline(rule, report)
    case 'kept-out':
      return (report) => checkKeptOut(rule, report)
    case 'short-name':
      return (report) => checkShortName(rule, report)
    case 'at-level':
      return (report) => checkAtLevel(rule, report)
    case 'implausible-amount':
      return (report) => checkImplausibleAmount(rule, report)
    case 'words-for-figure':
      return (report) => checkWordsForFigure(rule, report)
    case 'zero-beside':
      return (report) => checkZeroBeside(rule, report)
    case 'copied-text':
      return (report, lastYear) => (lastYear ? checkCopiedText(rule, report, lastYear) : [])
    case 'copied-paragraph':
      return (report, lastYear) => (lastYear ? checkCopiedParagraph(rule, report, lastYear) : [])
    case 'signature':
      return (report) => checkSignature(rule, report)
    case 'other-agency':
      return otherAgencyCheck(rule)
  }
}
