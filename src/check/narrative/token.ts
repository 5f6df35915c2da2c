import type {
  Caution,
  Dimension,
  Facet,
  NarrativeWords,
  Rate,
  Subject,
} from '../../template/narrative-rule'
import type { FoundFigure } from './find-figures'

/** Lists of words that stand for one thing each. */
export type PlainKind = {
  [Name in keyof NarrativeWords]: NarrativeWords[Name] extends readonly string[] ? Name : never
}[keyof NarrativeWords]

export interface FacetMeaning {
  readonly kind: 'facet'
  readonly subject: Subject
  readonly dimension: Dimension
  readonly facet: Facet
}

export type Meaning =
  | FacetMeaning
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'caution'; readonly caution: Caution }
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'all-done' }
  | { readonly kind: PlainKind }

/** A stretch of a plain text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly type: 'word'; readonly meanings: readonly Meaning[] }
  | { readonly type: 'figure'; readonly figure: FoundFigure }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'unknown'; readonly text: string }
)

export type Mark = 'comma' | 'semicolon' | 'stop' | 'open' | 'close'

export function meaningsOf(token: Token): readonly Meaning[] {
  return token.type === 'word' ? token.meanings : []
}

export function says(token: Token, kind: Meaning['kind']): boolean {
  return meaningsOf(token).some((meaning) => meaning.kind === kind)
}

export function saysAny(tokens: readonly Token[], kind: Meaning['kind']): boolean {
  return tokens.some((token) => says(token, kind))
}

/** True where words stand that the program has no meaning for. */
export function isUnknown(token: Token): boolean {
  return token.type === 'unknown' || says(token, 'foreign')
}

/** Ids of the subjects that a word has to do with. */
export function subjectsIn(token: Token): string[] {
  return meaningsOf(token).flatMap((meaning) =>
    meaning.kind === 'facet' || meaning.kind === 'subject' ? [meaning.subject.id] : [],
  )
}
