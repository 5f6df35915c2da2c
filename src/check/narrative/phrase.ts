import type { ReadClaim } from './claim'
import { originalSpan } from './plain-text'
import { says, subjectsIn, type Token } from './token'

const longestPhrase = 40

/** The figure with the words that say what it is of. */
export function phraseOf({ mention, source: { text, plain } }: ReadClaim): string {
  const { piece, start, end } = mention
  const tells = (tokens: readonly Token[]) => tokens.some((token) => subjectsIn(token).length > 0)
  const words = piece.words ?? piece.lead
  const first = words.find((token) => !says(token, 'joint'))
  const from = Math.min(first?.start ?? start, start)
  const tail = tells(words) ? undefined : piece.tail[piece.tail.length - 1]?.end
  const span = originalSpan(plain, from, tail ?? end)
  const phrase = text.slice(span.start, span.end)
  return phrase.length > longestPhrase ? `…${phrase.slice(-longestPhrase)}` : phrase
}
