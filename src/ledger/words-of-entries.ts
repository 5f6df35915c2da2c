import type { LedgerEntry } from './entries'
import type { JudgedWords } from './judge-entry'
import type { LedgerForm } from './ledger-form'
import { readWords } from './ledger-words-used'

/** What the words of each request mean on the form. */
export function wordsOfEntries(
  requests: readonly LedgerEntry[],
  { words }: LedgerForm,
): ReadonlyMap<LedgerEntry, JudgedWords> {
  const readResult = onceForEach((result, ground) => readWords(words.results, result, ground))
  const readApplicant = onceForEach((applicant) => readWords(words.applicants, applicant))
  return new Map(
    requests.map((entry) => {
      const { result, ground, applicant } = entry.texts
      return [
        entry,
        { result: readResult(result, ground), applicant: readApplicant(applicant, '') },
      ]
    }),
  )
}

/** Thousands of rows have the same few words. */
function onceForEach<Value>(
  read: (text: string, more: string) => Value,
): (text: string, more: string) => Value {
  const known = new Map<string, Value>()
  return (text, more) => {
    const key = `${text}\t${more}`
    const value = known.get(key) ?? read(text, more)
    known.set(key, value)
    return value
  }
}
