import type { ReadClaim } from './claim'
import { canBeSame, isExact } from './quantity'
import { saysAny } from './token'

/** The same thing told twice with two figures, where no table says which one is right. */
export interface Contradiction {
  readonly first: ReadClaim
  readonly second: ReadClaim
}

export function contradictions(claims: readonly ReadClaim[]): Contradiction[] {
  const candidates = claims.filter(isTellable)
  return candidates.flatMap((second, index) => {
    const first = candidates.slice(0, index).find((one) => keyOf(one) === keyOf(second))
    return first && !canBeSame(first.value, second.value) ? [{ first, second }] : []
  })
}

/** A plain statement on the whole of something that the tables do not judge. */
function isTellable({ mention, value, isLive }: ReadClaim): boolean {
  const { state, bound, reason, isPlain, proportion, piece } = mention
  const isUnjudged = state === 'open' || (state === 'unbound' && bound !== undefined)
  const isSure = reason === undefined && proportion === undefined && isPlain
  const isPart = saysAny(piece.lead, 'list')
  return isUnjudged && isSure && !isPart && isExact(value) && !isLive && piece.depth === 0
}

function keyOf({ mention: { bound, addresses } }: ReadClaim): string {
  return `${bound?.subject.id} ${addresses.join()}`
}
