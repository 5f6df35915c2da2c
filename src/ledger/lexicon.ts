import type { LedgerWords } from '../template/ledger-rules'
import type { Place } from './ledger-form'
import { plainWords, withoutBrackets } from './words'

/** What words mean: one place of the form, several between which they leave open, or nothing known. */
export type Meaning =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'open'; readonly ids: readonly string[] }
  | { readonly type: 'unknown' }

export interface Lexicon {
  meaningOf(words: string): Meaning
}

/** The form's own labels and the usual other words, alone and behind the words for their group. */
export function createLexicon(places: readonly Place[], usual: readonly LedgerWords[]): Lexicon {
  const known = new Map<string, Set<string>>()
  const add = (words: string, ids: readonly string[]) => {
    const plain = plainWords(words)
    if (plain === '') return
    const all = known.get(plain) ?? new Set()
    for (const id of ids) all.add(id)
    known.set(plain, all)
  }
  const wordsBy = wordsById(places, usual)
  for (const { id, group } of places) {
    for (const words of wordsBy.get(id) ?? []) {
      add(words, [id])
      for (const before of group ? (wordsBy.get(group.id) ?? []) : []) add(before + words, [id])
    }
  }
  for (const [id, ids] of membersOfGroups(places)) {
    for (const words of wordsBy.get(id) ?? []) add(words, ids)
  }
  return {
    meaningOf: (words) => {
      const ids = [...(known.get(plainWords(words)) ?? [])]
      const [id] = ids
      if (id === undefined) return { type: 'unknown' }
      return ids.length === 1 ? { type: 'place', id } : { type: 'open', ids }
    },
  }
}

/** Plain words, so that they can be joined. */
function wordsById(
  places: readonly Place[],
  usual: readonly LedgerWords[],
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  const add = (id: string, ...more: readonly string[]) => {
    words.set(id, [...(words.get(id) ?? []), ...more.map(plainWords)])
  }
  for (const { id, label, group } of places) {
    add(id, label, withoutBrackets(label))
    if (group && !words.has(group.id)) add(group.id, group.label)
  }
  for (const { ids, words: more } of usual) {
    const id = ids.find((one) => words.has(one))
    if (id !== undefined) add(id, ...more)
  }
  return words
}

function membersOfGroups(places: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>()
  for (const { id, group } of places) {
    if (group) members.set(group.id, [...(members.get(group.id) ?? []), id])
  }
  return members
}
