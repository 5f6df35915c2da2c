import type { ReadClaim } from './claim'
import { isExact } from './quantity'
import { saysAny } from './token'

/** A list that does not come to the figure that it parts. */
export interface WrongBreakdown {
  readonly head: ReadClaim
  readonly parts: readonly ReadClaim[]
  readonly sum: number
  /** True where the list may be meant to name some only. */
  readonly mayBePartial: boolean
}

/** Lists of one paragraph that only the text tells; what stands in the tables is judged by them. */
export function wrongBreakdowns(claims: readonly ReadClaim[]): WrongBreakdown[] {
  const figures = claims.filter(({ mention }) => mention.piece.figure && mention.unit !== '%')
  return figures.flatMap((head, index) => {
    const rest = figures.slice(index + 1)
    const list = partsOfBracket(head, rest) ?? partsOfList(head, rest)
    return list ? compare(head, list.parts, list.isWhole) : []
  })
}

interface List {
  readonly parts: readonly ReadClaim[]
  readonly isWhole: boolean
}

/** `3607件（市政府349件、…）` */
function partsOfBracket(head: ReadClaim, rest: readonly ReadClaim[]): List | undefined {
  const depth = depthOf(head)
  const end = rest.findIndex((claim) => depthOf(claim) <= depth || !inSameSentence(claim, head))
  const inside = end < 0 ? rest : rest.slice(0, end)
  const parts = inside.filter((claim) => depthOf(claim) === depth + 1)
  return parts.length > 1 ? { parts: unboundOnes(parts, head), isWhole: true } : undefined
}

/** `2950元。其中，甲420元；乙290元` */
function partsOfList(head: ReadClaim, rest: readonly ReadClaim[]): List | undefined {
  const depth = depthOf(head)
  const level = rest.filter((claim) => depthOf(claim) === depth)
  const first = level.findIndex(startsList)
  const [opener] = level.slice(first)
  const isHead =
    first >= 0 && !level.slice(0, first).some(({ mention }) => mention.unit === head.mention.unit)
  if (!opener || !isHead || sentenceOf(opener) - sentenceOf(head) > 1) return undefined
  const end = level.findIndex(
    (claim, index) => index > first && (startsList(claim) || !inSameSentence(claim, opener)),
  )
  const parts = unboundOnes(level.slice(first, end < 0 ? undefined : end), head)
  return { parts, isWhole: false }
}

/** The parts up to the first that the tables judge. */
function unboundOnes(parts: readonly ReadClaim[], { mention: { unit } }: ReadClaim): ReadClaim[] {
  const sameUnit = parts.filter(({ mention }) => mention.unit === unit)
  const bound = sameUnit.findIndex(({ mention }) => mention.bound !== undefined)
  return bound < 0 ? sameUnit : sameUnit.slice(0, bound)
}

const leastMissing = 2
const shareMissing = 0.1

function compare(head: ReadClaim, parts: readonly ReadClaim[], isWhole: boolean): WrongBreakdown[] {
  const isTold = (claim: ReadClaim) => isExact(claim.value) || claim.mention.unit === '元'
  if (parts.length === 0 || ![head, ...parts].every(isTold)) return []
  const total = head.mention.piece.figure?.figure.quantity.stated ?? 0
  const sum = parts.reduce((before, { mention }) => before + mention.quantity.stated, 0)
  const missing = Math.round((total - sum) * 1e6) / 1e6
  const isNear = parts.length > 1 && missing <= Math.max(leastMissing, total * shareMissing)
  if (missing === 0 || (missing > 0 && !isNear)) return []
  return [{ head, parts, sum, mayBePartial: missing > 0 && !isWhole }]
}

function startsList({ mention }: ReadClaim): boolean {
  return saysAny(mention.piece.lead, 'list') || mention.piece.opensList === true
}

function depthOf({ mention }: ReadClaim): number {
  return mention.piece.depth
}

function sentenceOf({ mention }: ReadClaim): number {
  return mention.piece.sentence
}

function inSameSentence(one: ReadClaim, other: ReadClaim): boolean {
  return sentenceOf(one) === sentenceOf(other)
}
