import type { Subject } from '../../template/narrative-rule'
import type { Mention } from './mention'
import { type FacetMeaning, meaningsOf, says, type Token } from './token'

/** What a reader of a paragraph has in mind at some point of it. */
export interface Memory {
  readonly subject: Subject | undefined
  /** True where this sentence spoke of the subject, not only one before or a heading. */
  readonly isFresh: boolean
  /** What this sentence last said along each dimension of a subject. */
  readonly last: ReadonlyMap<string, readonly FacetMeaning[]>
  /** The last figure of this paragraph that is no percentage. */
  readonly previous: Mention | undefined
  /** What this paragraph told before. */
  readonly told: readonly Mention[]
  /** The year that this sentence speaks of, where it names one. */
  readonly year: number | undefined
  /** Words of this sentence so far, and of the paragraph, that give reason for caution. */
  readonly said: readonly Token[]
}

export const nothingInMind: Memory = {
  subject: undefined,
  isFresh: false,
  last: new Map(),
  previous: undefined,
  told: [],
  year: undefined,
  said: [],
}

export function inNewSentence(memory: Memory): Memory {
  const said = memory.said.filter(isOfParagraph)
  return { ...memory, isFresh: false, last: new Map(), year: undefined, said }
}

function isOfParagraph(token: Token): boolean {
  return meaningsOf(token).some(
    (meaning) => meaning.kind === 'caution' && meaning.caution.within === 'paragraph',
  )
}

/** The memory after some words. */
export function after(memory: Memory, tokens: readonly Token[]): Memory {
  let { subject, isFresh, year } = memory
  const cautions: Token[] = []
  for (const token of tokens) {
    if (token.type === 'year') year = token.year
    if (token.type !== 'word') continue
    if (says(token, 'caution')) cautions.push(token)
    const named = says(token, 'foreign') ? undefined : subjectNamed(token)
    if (named || says(token, 'foreign')) {
      subject = named
      isFresh = named !== undefined
    }
  }
  const said = cautions.length > 0 ? [...memory.said, ...cautions] : memory.said
  return { ...memory, subject, isFresh, year, said }
}

/** The subject that a word names by itself. */
export function subjectNamed(token: Token): Subject | undefined {
  for (const meaning of meaningsOf(token)) {
    if (meaning.kind === 'subject') return meaning.subject
    if (meaning.kind === 'facet' && !meaning.facet.isCommon) return meaning.subject
  }
  return undefined
}

export function dimensionKey(subject: Subject, dimension: string): string {
  return `${subject.id} ${dimension}`
}

/** Facets by dimension, laid over what was said before. */
export function remembering(memory: Memory, facets: readonly FacetMeaning[]): Memory {
  const last = new Map(memory.last)
  for (const [key, list] of byDimension(facets)) last.set(key, list)
  return { ...memory, last }
}

export function byDimension(facets: readonly FacetMeaning[]): Map<string, FacetMeaning[]> {
  const groups = new Map<string, FacetMeaning[]>()
  for (const meaning of facets) {
    const key = dimensionKey(meaning.subject, meaning.dimension.id)
    groups.set(key, [...(groups.get(key) ?? []), meaning])
  }
  return groups
}
