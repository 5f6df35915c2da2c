import type { NarrativeWords, Subject } from '../../template/narrative-rule'
import { expandWords } from './expand-words'
import type { Meaning, PlainKind } from './token'

/** Every word with all that it can mean. */
export interface Lexicon {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** The length of the longest word that begins with a character. */
  readonly longest: ReadonlyMap<string, number>
}

/** The longest word that stands at a place of a text. */
export function wordAt(
  { meanings, longest }: Lexicon,
  text: string,
  at: number,
): { readonly length: number; readonly meanings: readonly Meaning[] } | undefined {
  for (let length = longest.get(text.charAt(at)) ?? 0; length > 0; length -= 1) {
    const found = meanings.get(text.slice(at, at + length))
    if (found && at + length <= text.length) return { length, meanings: found }
  }
  return undefined
}

const plainKinds: readonly PlainKind[] = [
  'fillers',
  'foreign',
  'none',
  'share',
  'compare',
  'more',
  'less',
  'list',
  'respectively',
  'each',
  'joint',
  'lastYear',
]

export function lexiconOf(words: NarrativeWords): Lexicon {
  const meanings = new Map<string, Meaning[]>()
  const longest = new Map<string, number>()
  const add = (list: readonly string[], meaning: Meaning) => {
    for (const word of expandWords(list)) {
      const others = meanings.get(word)
      if (others) others.push(meaning)
      else meanings.set(word, [meaning])
      const first = word.charAt(0)
      longest.set(first, Math.max(longest.get(first) ?? 0, word.length))
    }
  }
  for (const kind of plainKinds) add(words[kind], { kind })
  for (const subject of words.subjects) addSubject(add, subject)
  for (const caution of words.cautions) add(caution.words, { kind: 'caution', caution })
  for (const rate of words.rates) add(rate.words, { kind: 'rate', rate })
  add(words.allDone.words, { kind: 'all-done' })
  return { meanings, longest }
}

function addSubject(
  add: (list: readonly string[], meaning: Meaning) => void,
  subject: Subject,
): void {
  add(subject.words, { kind: 'subject', subject })
  for (const dimension of subject.dimensions) {
    for (const facet of dimension.facets) {
      add(facet.words, { kind: 'facet', subject, dimension, facet })
    }
  }
}
