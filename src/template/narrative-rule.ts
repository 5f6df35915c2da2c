import type { RuleBase } from './template'

/**
 * Words are plain text; `(行政|)规范性文件` stands for every choice. The longest word that fits counts.
 */
export type Words = readonly string[]

/** What a word says a figure is of, along one dimension of a table. */
export interface Facet {
  /** How findings call it. */
  readonly name: string
  readonly words: Words
  /** Ids of rows or columns, groups too. Several lists are several readings: any of them will do. */
  readonly ids: readonly (readonly string[])[]
  /** A reading that is not wrong for sure: the figure is asked about. */
  readonly doubtful?: readonly (readonly string[])[]
  /** The row of its group: in `因保护第三方合法权益不予公开` the words for it say nothing more. */
  readonly under?: string
  /** True for a word that is used of other things too: it counts only where the text speaks of the subject. */
  readonly isCommon?: true
}

export interface Dimension {
  readonly id: string
  readonly axis: 'rows' | 'columns'
  readonly facets: readonly Facet[]
  /** What is meant where no word says. Without it, the sentence must have said. */
  readonly usual?: readonly string[]
  /** What is meant where neither the words nor the sentence say; such a figure is only asked about. */
  readonly assumed?: Pick<Facet, 'name' | 'ids'>
  /** True where a word may go on being meant for the rest of the sentence. */
  readonly lingers?: true
}

/** A table, or one line of it, as texts speak of it. */
export interface Subject {
  readonly id: string
  readonly name: string
  /** Words that name the subject and no row or column. */
  readonly words: Words
  readonly units: Words
  /** Undefined where the figure stands in 基本信息 or nowhere. */
  readonly table?: string
  readonly dimensions: readonly Dimension[]
  /** Words without which a paragraph or its heading may mean more than the table counts. */
  readonly context?: { readonly words: Words; readonly reason: string }
}

/** Words beside a figure for which a difference may have a good reason. */
export interface Caution {
  readonly id: string
  readonly words: Words
  /** Completes `如果…，可以不改`. */
  readonly reason: string
  readonly within: 'paragraph' | 'sentence' | 'clause'
  /** Words of the clause that say all are meant, whatever was said before. */
  readonly unless?: Words
  /** Subjects that it matters for; all when left out. */
  readonly subjects?: readonly string[]
}

/** `办结率`: one sum of rows in another. */
export interface Rate {
  readonly name: string
  readonly words: Words
  readonly subject: string
  readonly part: readonly string[]
  /** Several lists are several readings. */
  readonly whole: readonly (readonly string[])[]
}

export interface NarrativeWords {
  readonly subjects: readonly Subject[]
  readonly cautions: readonly Caution[]
  readonly rates: readonly Rate[]
  /** 全部办结: nothing is left for next year. */
  readonly allDone: { readonly words: Words; readonly subject: string; readonly row: string }
  /** Words that say nothing on what a figure is of. */
  readonly fillers: Words
  /** Things that have figures of their own elsewhere. */
  readonly foreign: Words
  readonly none: Words
  readonly share: Words
  readonly compare: Words
  readonly more: Words
  readonly less: Words
  readonly list: Words
  readonly respectively: Words
  readonly each: Words
  /** 和、及: joins two things to one sum. */
  readonly joint: Words
  readonly lastYear: Words
  readonly units: Words
}

/** Figures in the texts agree with the tables, with each other and with last year's report. */
export interface NarrativeRule extends RuleBase {
  readonly kind: 'narrative'
  readonly words: NarrativeWords
}

/** A sentence whose figures follow the tables, ready to be put into a text. */
export interface ReadySentence {
  readonly id: string
  readonly name: string
  /** Id of the section that it is meant for. */
  readonly section: string
  /** Figures as `{{table/row/column}}`. */
  readonly text: string
}

/** Figures that follow the tables name a cell that there is, and that is filled. */
export interface LiveFigureRule extends RuleBase {
  readonly kind: 'live-figures'
  /** A sentence that names a cell which the format does not have is left out. */
  readonly sentences: readonly ReadySentence[]
}
