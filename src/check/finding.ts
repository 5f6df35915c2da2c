import type { Level } from '../template/template'

/** Words of the draft, as the finding saw them. */
export interface Span {
  /** Id of a section, or the field of 基本信息: `title`, `preamble`. */
  readonly section: string
  /** Index of the paragraph among those that are not blank. */
  readonly paragraph: number
  /** From and to, in the paragraph without the white space around it. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Something that the clerk has to look at. */
export interface Finding {
  /** Id of the rule in the template. */
  readonly rule: string
  readonly level: Level
  /** A cell's address, `section/<id>` or `basics/<field>`. */
  readonly where: string
  /** The place in the clerk's words. */
  readonly place: string
  /** True where something is still to be filled in, not wrong. */
  readonly isMissing?: true
  /** What is wrong and what to do, place included. */
  readonly message: string
  readonly expected?: number
  readonly actual?: number
  /** actual - expected. */
  readonly difference?: number
  /** The clause that the rule rests on, or `推断`. */
  readonly basis: string
  /** Every cell that the broken relation reads. */
  readonly involved?: readonly string[]
  /** For a stated total: the computed one, which the clerk can take with one click. */
  readonly computed?: number
  /** The words that it is about. */
  readonly span?: Span
  /** What those words can safely be replaced by. */
  readonly fix?: { readonly replacement: string }
}

/** What one relation says: it holds, it is broken, or a blank operand leaves it open. */
export type Outcome =
  | { readonly status: 'holds' }
  | { readonly status: 'open' }
  | { readonly status: 'broken'; readonly finding: Finding }

export const holds: Outcome = { status: 'holds' }
export const open: Outcome = { status: 'open' }
export const broken = (finding: Finding): Outcome => ({ status: 'broken', finding })

/** `依据：…`, or `推断：…` where no clause says it. */
export function sayBasis({ basis }: Pick<Finding, 'basis'>): string {
  return basis.startsWith('推断') ? basis : `依据：${basis}`
}

/** The message without its place, for where it stands at the place itself. */
export function whatIsWrong({ place, message }: Finding): string {
  return message.slice(place.length + 1)
}
