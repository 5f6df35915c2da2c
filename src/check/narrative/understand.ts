import type { Subject } from '../../template/narrative-rule'
import { after, type Memory, subjectNamed } from './memory'
import { type FacetMeaning, isUnknown, meaningsOf, says, type Token } from './token'

/** What words before or behind a figure say that it is of. */
export interface Understanding {
  readonly subject: Subject
  /** In the order of the words, those of the subject only. */
  readonly facets: readonly FacetMeaning[]
  /** True where the words themselves name the subject. */
  readonly isNamed: boolean
  /** True where the program knows every word. */
  readonly isPlain: boolean
}

/** Words that lead to a figure; undefined where a word between says something unknown. */
export function understandLead(words: readonly Token[], memory: Memory): Understanding | undefined {
  const { subject, isFresh } = after(memory, words)
  if (!subject) return undefined
  const telling = words.map((word) => tells(word, subject))
  const isPlain = !words.some(isUnknown)
  const gap = words.slice(telling.lastIndexOf(true) + 1)
  if (gap.some(isUnknown) || joinsUnknown(words, telling) || !(isFresh || isPlain)) {
    return undefined
  }
  return {
    subject,
    facets: words.flatMap((word) => facetsOf(word, subject)),
    isNamed: words.some((word) => subjectNamed(word) === subject),
    isPlain,
  }
}

/** Words behind a figure: `3件予以公开`. All of them have to be known. */
export function understandTail(words: readonly Token[], memory: Memory): Understanding | undefined {
  if (words.some(isUnknown) || words.some((word) => says(word, 'list'))) return undefined
  const understood = understandLead(words, memory)
  return understood && understood.facets.length > 0 ? understood : undefined
}

export function facetsOf(word: Token, subject: Subject): FacetMeaning[] {
  return meaningsOf(word).filter(
    (meaning): meaning is FacetMeaning => meaning.kind === 'facet' && meaning.subject === subject,
  )
}

function tells(word: Token, subject: Subject): boolean {
  return facetsOf(word, subject).length > 0 || subjectNamed(word) === subject
}

/** `政策文件、规范性文件8件`: the figure is of something else as well. */
function joinsUnknown(words: readonly Token[], telling: readonly boolean[]): boolean {
  return words.some((word, index) => {
    if (!says(word, 'joint')) return false
    const next = words.findIndex((other, at) => at > index && !isFiller(other))
    const previous = words[index - 1]
    return previous !== undefined && isUnknown(previous) && telling[next] === true
  })
}

function isFiller(word: Token): boolean {
  return word.type === 'word' && word.meanings.every(({ kind }) => kind === 'fillers')
}
