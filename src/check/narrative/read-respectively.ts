import { bind } from './bind'
import { type FigurePiece, unbound } from './figure-piece'
import { judge } from './judge'
import { measureOf, type ParagraphSources } from './measure'
import { after, type Memory } from './memory'
import type { Mention } from './mention'
import { isUnknown, says, saysAny, type Token } from './token'
import { type Understanding, understandLead } from './understand'

/** `行政复议、行政诉讼分别为3件、5件`: each figure is of the thing that stands at its place. */
export function readRespectively(
  piece: FigurePiece,
  memory: Memory,
  sources: ParagraphSources,
): Mention | undefined {
  const { words, at } = shared(piece, memory)
  const understood = words && understandLead(words, memory)
  const facet = understood?.facets[at]
  if (!words || !understood || !facet) return undefined
  const isOneEach = understood.facets.every(({ dimension }) => dimension === facet.dimension)
  if (!isOneEach) return unbound(piece)
  const one: Understanding = { ...understood, facets: [facet] }
  const bound = bind(one, memory, sources.report.form)
  const { quantity, unit } = piece.figure.figure
  if (!bound?.subject.units.includes(unit)) return unbound(piece)
  const measure = measureOf(sources, bound.subject, words, after(memory, words))
  return { ...unbound(piece), bound, ...judge(quantity, bound, measure) }
}

/** The words that say 分别, and which of the figures behind them this one is. */
function shared(
  piece: FigurePiece,
  { previous, told }: Memory,
): { readonly words?: readonly Token[]; readonly at: number } {
  if (saysAny(piece.words, 'respectively')) return { words: piece.words, at: 0 }
  const isOnlyJoint = piece.lead.every((token) => says(token, 'joint') && !isUnknown(token))
  if (!isOnlyJoint || !previous) return { at: 0 }
  const back = [...told].reverse()
  const first = back.findIndex(({ piece: other }) => saysAny(other.lead, 'respectively'))
  const between = back.slice(0, first)
  const isUnbroken = between.every(({ piece: other }) =>
    other.lead.every((token) => says(token, 'joint')),
  )
  const start = back[first]
  return start && isUnbroken ? { words: start.piece.lead, at: first + 1 } : { at: 0 }
}
