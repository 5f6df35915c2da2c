import type { RuleBase } from './template'

/** Whose report a rule is for, as far as the agency's name tells. */
export type AgencyType = 'government' | 'department'

/** A rule on the words of a report. Patterns are regular expressions, written as text. */
interface WordingRuleBase extends RuleBase {
  /** What is asked, in a sentence, for the list of all rules. */
  readonly asks: string
  readonly reportYears?: { readonly from?: number; readonly to?: number }
  readonly agencies?: AgencyType
}

export interface Phrase {
  readonly find: string
  /** What to write instead; `$1` stands for the first group. Only where that is safe to take over. */
  readonly instead?: string
  /** What is wrong and what to do, where it differs from what the rule says. */
  readonly advice?: string
}

/** Words that should not stand there. */
export interface PhraseRule extends WordingRuleBase {
  readonly kind: 'phrase'
  readonly phrases: readonly Phrase[]
  /** What is wrong and what to do. */
  readonly advice: string
  /** Ids of sections, or fields of 基本信息; everywhere when left out. */
  readonly within?: readonly string[]
}

export interface Topic {
  readonly name: string
  readonly words: string
}

/** A section speaks of each of the topics, or of any of them. */
export interface RequiredWordsRule extends WordingRuleBase {
  readonly kind: 'required-words'
  readonly section: string
  readonly topics: readonly Topic[]
  readonly need: 'each' | 'any'
  readonly advice: string
}

/** A year that is not the report year, as it stays behind in copied text. */
export interface StaleYearRule extends WordingRuleBase {
  readonly kind: 'stale-year'
  /** How many years back; older ones are history. */
  readonly yearsBack: number
  /** Sections that may speak of the year to come. */
  readonly forward: readonly string[]
  /** Words right before the year, right after it and anywhere in the sentence with which it may stand. */
  readonly before: string
  readonly after: string
  readonly plans: string
}

/** An 18-digit 身份证 number or a bank card by its checksum, a mobile number by its form. */
export interface PersonalDataRule extends WordingRuleBase {
  readonly kind: 'personal-data'
  readonly data: 'id-number' | 'bank-card' | 'mobile'
  readonly advice: string
}

/** The title in the usual words. */
export interface TitleWordingRule extends WordingRuleBase {
  readonly kind: 'title-wording'
  /** The first that fits is said. */
  readonly faults: readonly Phrase[]
}

/** The same word twice in a row. */
export interface DoubledWordsRule extends WordingRuleBase {
  readonly kind: 'doubled-words'
  /** Words that may well end one term and begin the next: 政务公开、公开制度. */
  readonly allowed: readonly string[]
}

export interface NumberingRule extends WordingRuleBase {
  readonly kind: 'numbering'
  readonly fault: 'top-level' | 'level-left-out' | 'out-of-order'
}

/** Every sub-heading has text below it, and none stands twice. */
export interface SubHeadingsRule extends WordingRuleBase {
  readonly kind: 'sub-headings'
  readonly fault: 'empty' | 'repeated'
  /** Sections in which numbered lines below `措施如下：` may be all that is said. */
  readonly listsIn: readonly string[]
}

export interface LengthRule extends WordingRuleBase {
  readonly kind: 'length'
  readonly section: string
  readonly most: number
}

/** The report is signed by a day of the year after. */
export interface DeadlineRule extends WordingRuleBase {
  readonly kind: 'deadline'
  readonly month: number
  readonly day: number
}

/** The signing date and the day by which the agency itself wants its report published. */
export interface OwnDeadlineRule extends WordingRuleBase {
  readonly kind: 'own-deadline'
}

/** Words that the agency has listed must not occur. */
export interface KeptOutRule extends WordingRuleBase {
  readonly kind: 'kept-out'
  readonly advice: string
}

export interface ShortNameRule extends WordingRuleBase {
  readonly kind: 'short-name'
  readonly names: readonly { readonly short: string; readonly full: string }[]
}

/** Rows whose figures only some agencies can have, as 规章 only those with the power to make them. */
export interface AtLevelRule extends WordingRuleBase {
  readonly kind: 'at-level'
  readonly figures: { readonly table: string; readonly row: string }
  readonly advice: string
}

export interface FigureName {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** A sum in 万元 that looks as if it stood in 元. */
export interface ImplausibleAmountRule extends WordingRuleBase {
  readonly kind: 'implausible-amount'
  readonly figure: FigureName
  /** Above it, the sum is too large for an agency of a county or below. */
  readonly most: number
  /** The section that may name the same sum in 元. */
  readonly section: string
}

/** Where a figure is not 0, a section speaks of it. */
export interface WordsForFigureRule extends WordingRuleBase {
  readonly kind: 'words-for-figure'
  readonly figure: FigureName
  readonly section: string
  readonly words: string
  readonly advice: string
}

/** One table says that nothing was, another that something came of it. */
export interface ZeroBesideRule extends WordingRuleBase {
  readonly kind: 'zero-beside'
  readonly zero: string
  readonly beside: string
  readonly advice: string
}

/** A section is last year's text with the year advanced. */
export interface CopiedTextRule extends WordingRuleBase {
  readonly kind: 'copied-text'
  readonly sections: readonly string[]
  /** Share of what both texts have in common, from 0 to 1. */
  readonly most: number
  /** Shorter texts may well be the same every year. */
  readonly leastLength: number
}

/** One paragraph is last year's, while the section as a whole is not. */
export interface CopiedParagraphRule extends WordingRuleBase {
  readonly kind: 'copied-paragraph'
  readonly sections: readonly string[]
  readonly leastLength: number
}

/** The report is signed by the agency that it is of. */
export interface SignatureRule extends WordingRuleBase {
  readonly kind: 'signature'
  readonly advice: string
}

/** The text speaks of itself under another agency's name. */
export interface OtherAgencyRule extends WordingRuleBase {
  readonly kind: 'other-agency'
}

export type WordingRule =
  | PhraseRule
  | RequiredWordsRule
  | StaleYearRule
  | PersonalDataRule
  | TitleWordingRule
  | DoubledWordsRule
  | NumberingRule
  | SubHeadingsRule
  | LengthRule
  | DeadlineRule
  | OwnDeadlineRule
  | KeptOutRule
  | ShortNameRule
  | AtLevelRule
  | ImplausibleAmountRule
  | WordsForFigureRule
  | ZeroBesideRule
  | CopiedTextRule
  | CopiedParagraphRule
  | SignatureRule
  | OtherAgencyRule
