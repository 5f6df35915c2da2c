import type { LiveFigureRule, NarrativeRule } from './narrative-rule'
import type { NilReport } from './nil-report'
import type { WordingRule } from './wording-rule'

/** What a cell holds. `unit` is printed in the form's own label; `typedUnits` may follow the figure. */
export type FigureKind =
  | { readonly type: 'count'; readonly typedUnits?: readonly string[] }
  | { readonly type: 'signed-count' }
  | { readonly type: 'amount'; readonly unit?: string; readonly typedUnits?: readonly string[] }

/** One column of figures. `sumOf` names sibling columns (a group stands for all its columns). */
export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: FigureKind
  readonly sumOf?: readonly string[]
}

export interface ColumnGroup {
  readonly id: string
  readonly label: string
  readonly columns: readonly ColumnNode[]
}

export type ColumnNode = Column | ColumnGroup

/** One row of figures. `sumOf` names rows of the same block (a group stands for all its rows). */
export interface Row {
  readonly id: string
  /** Empty where the form prints figures without a row label. */
  readonly label: string
  readonly sumOf?: readonly string[]
}

export interface RowGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly RowNode[]
}

export type RowNode = Row | RowGroup

/** Rows under one header. A table is one block or several, one below the other. */
export interface Block {
  readonly id: string
  /** A row of its own across the whole table, above the header. */
  readonly caption?: string
  /** The header cell above the row labels. */
  readonly corner?: string
  readonly columns: readonly ColumnNode[]
  readonly rows: readonly RowNode[]
}

/** A single figure printed as `label：figure` in one cell across the whole table. */
export interface Line {
  readonly id: string
  /** May hold `{year}`. */
  readonly label: string
  readonly kind: FigureKind
  readonly help?: Help
}

/** What a row or a column counts, in our own words. */
export interface Help {
  readonly text: string
  /** The clause that it rests on. */
  readonly basis?: string
}

export interface Table {
  readonly id: string
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  /** Widths of the printed grid's columns in twips (1/1440 inch), together the width of the text. */
  readonly gridWidths: readonly number[]
}

export interface Section {
  readonly id: string
  /** As printed, number included. */
  readonly heading: string
  /** Other wordings of the heading that published reports have, without number; for reading them. */
  readonly aliases?: readonly string[]
  readonly narrative: 'required' | 'optional'
  readonly table?: string
  /** What the narrative has to cover, in the form's words. */
  readonly aspects?: readonly string[]
  /** What else to keep in mind, in our own words. */
  readonly guidance?: string
  /** Beginnings of sentences, in our own words; `＿＿` stands for the agency's own facts. */
  readonly starters?: readonly string[]
  /** Characters that published reports mostly have there, from and to; a fact, no rule. */
  readonly usualLength?: readonly [from: number, to: number]
  /** True where the section has to report 信息处理费 (国办函〔2020〕109号, from report year 2021). */
  readonly feeStatement?: boolean
}

export type Level = 'error' | 'warning' | 'note'

export interface RuleBase {
  readonly id: string
  readonly level: Level
  /** The clause that the rule rests on, or `推断`; printed to the user. */
  readonly basis: string
}

/** A total that is declared by `sumOf` equals the sum of its parts, in each line across it. */
export interface SumRule extends RuleBase {
  readonly kind: 'sum'
  readonly table: string
  readonly total: { readonly row: string } | { readonly column: string }
  /** How the message calls the parts, e.g. `各类申请人之和`. */
  readonly partsName: string
}

export interface Term {
  readonly row: string
  /** How the message calls the row, e.g. `第一项`. */
  readonly name: string
}

/** In every column, two sums of rows are equal. */
export interface EqualRule extends RuleBase {
  readonly kind: 'equal'
  readonly table: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

/** Every cell holds a readable figure and every required text is there. */
export interface FilledRule extends RuleBase {
  readonly kind: 'filled'
}

/** The format, the title and the signing date agree with the report year. */
export interface DatedRule extends RuleBase {
  readonly kind: 'dated'
}

/** In every column, a row repeats another row of last year's report. */
export interface SameAsLastYearRule extends RuleBase {
  readonly kind: 'same-as-last-year'
  readonly table: string
  readonly row: string
  readonly lastYearRow: string
}

/** In each of the rows: last year's stock + additions - removals = this year's stock. */
export interface RollForwardRule extends RuleBase {
  readonly kind: 'roll-forward'
  readonly table: string
  readonly rows: readonly string[]
  readonly stock: string
  readonly added: string
  readonly removed: string
}

/** Figures that are watched from year to year: a whole table, or some columns, without some rows. */
export interface Watched {
  readonly table: string
  readonly columns?: readonly string[]
  readonly exceptRows?: readonly string[]
}

/** A figure differs from last year's by more than a factor, and by an absolute least as well. */
export interface JumpRule extends RuleBase {
  readonly kind: 'jump'
  readonly watched: readonly Watched[]
  readonly factor: number
  readonly least: number
}

/** Every row of the ledger that should be counted is in the table's figures. */
export interface LedgerCompleteRule extends RuleBase {
  readonly kind: 'ledger-complete'
  /** The table that is counted. */
  readonly counts: string
}

/** Figures that were counted from the ledger were not changed since. */
export interface LedgerAgreesRule extends RuleBase {
  readonly kind: 'ledger-agrees'
  readonly counts: string
}

/** A rule on the figures of the form, and on what is filled in at all. */
export type FigureRule =
  | SumRule
  | EqualRule
  | FilledRule
  | DatedRule
  | SameAsLastYearRule
  | RollForwardRule
  | JumpRule
  | LedgerCompleteRule
  | LedgerAgreesRule

/** A rule on what the texts say. */
export type TextRule = NarrativeRule | LiveFigureRule | WordingRule

export type Rule = FigureRule | TextRule

/** In every column, a row of last year's report fills a row of this year's. */
export interface CarriedRow {
  readonly table: string
  readonly row: string
  readonly lastYearRow: string
}

/** In each of the rows: figures of last year's report whose sum this year's figure is judged by. */
export interface Reference {
  readonly table: string
  readonly rows: readonly string[]
  readonly column: string
  readonly lastYearColumns: readonly string[]
}

/** What of last year's report comes along into a draft on this format. All else begins empty. */
export interface CopyOver {
  /** Fields of 基本信息 taken as they stand. */
  readonly basics: readonly ('agency' | 'contact' | 'signature')[]
  /** Fields of 基本信息 in which last year's year becomes this year's. */
  readonly datedBasics: readonly ('title' | 'preamble')[]
  /** Sections of whose text the sub-headings come along. */
  readonly subHeadings: readonly string[]
  readonly rows: readonly CarriedRow[]
  /** Shown beside the table, put into no cell. */
  readonly references: readonly Reference[]
}

/** One official format of the report, as data. */
export interface Template {
  readonly id: string
  /** How people call the format. */
  readonly name: string
  /** Number of the notice that prescribes the format. */
  readonly notice: string
  /** The first report year, and the last one where a newer format has taken over. */
  readonly reportYears: { readonly from: number; readonly to?: number }
  /** Standard title; holds `{agency}` and `{year}`. */
  readonly title: string
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
  /** Those on texts stand in the guide. */
  readonly rules: readonly FigureRule[]
  readonly copyOver: CopyOver
  /** What is proposed where nothing was received all year. */
  readonly nilReport: NilReport
}

/** What a region adds to an official format. An overlay only ever adds lines. */
export interface Overlay {
  readonly id: string
  readonly name: string
  /** Ids of the templates that it can be laid over. */
  readonly over: readonly string[]
  readonly lines: readonly { readonly table: string; readonly line: Line }[]
}
