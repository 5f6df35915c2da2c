import type { WordChoice } from './ledger'
import type { Place } from './ledger-form'
import type { Lexicon, Meaning } from './lexicon'
import { plainWords } from './words'

/** Words of the ledger, under which the clerk's choice for them is kept, and what they mean without it. */
export interface Reading {
  readonly key: string
  readonly text: string
  readonly meaning: Meaning
}

/** Words that stand in the ledger, with how many rows have them. */
export interface WordUse extends Reading {
  readonly rows: number
  /** Where the rows are counted, by the clerk's choice or by what the words mean. */
  readonly id?: string
}

/** A kind of answer and its ground, where that stands in another column. */
export function readWords(lexicon: Lexicon, words: string, ground = ''): Reading {
  const own = lexicon.meaningOf(words)
  if (own.type === 'place' || ground === '') {
    return { key: plainWords(words) || words, text: words, meaning: own }
  }
  const text = words === '' ? ground : `${words}：${ground}`
  const key = plainWords(words + ground) || text
  const joined = lexicon.meaningOf(words + ground)
  if (joined.type === 'place') return { key, text, meaning: joined }
  const ofGround = lexicon.meaningOf(ground)
  const agrees =
    ofGround.type === 'place' &&
    (words === '' || (own.type === 'open' && own.ids.indexOf(ofGround.id) >= 0))
  return { key, text, meaning: agrees ? ofGround : own }
}

/** The place that the words are counted in; undefined as long as nobody has decided. */
export function placeOf(
  { key, meaning }: Reading,
  places: readonly Place[],
  choice: WordChoice,
): string | undefined {
  const chosen = places.find(({ id }) => id === choice[key])
  if (chosen) return chosen.id
  return meaning.type === 'place' ? meaning.id : undefined
}

/** Each of the words once, those that nobody has decided on first, then the most frequent. */
export function usesOf(
  readings: readonly Reading[],
  places: readonly Place[],
  choice: WordChoice,
): WordUse[] {
  const uses = new Map<string, WordUse>()
  for (const reading of readings) {
    const before = uses.get(reading.key)
    const id = placeOf(reading, places, choice)
    const rows = (before?.rows ?? 0) + 1
    uses.set(reading.key, { ...(before ?? reading), rows, ...(id !== undefined && { id }) })
  }
  const isOpen = ({ meaning }: WordUse) => (meaning.type === 'place' ? 1 : 0)
  return [...uses.values()].sort((a, b) => isOpen(a) - isOpen(b) || b.rows - a.rows)
}
