import { bind } from './bind'
import { type FigurePiece, isThere, unbound } from './figure-piece'
import { judge, type Verdict } from './judge'
import { measureOf, type ParagraphSources } from './measure'
import { after, type Memory, subjectNamed } from './memory'
import type { Bound, Mention } from './mention'
import { readChange, readPercentage } from './read-percentage'
import { isUnknown, saysAny, type Token } from './token'
import { understandLead, understandTail } from './understand'

const otherScope = '文中说的不是本年收到的申请'

/** What a figure is of, and whether it agrees with that. */
export function readFigure(piece: FigurePiece, memory: Memory, sources: ParagraphSources): Mention {
  const { quantity, unit } = piece.figure.figure
  if (unit === '%') return readPercentage(piece, quantity, memory, sources)
  if (saysAny(piece.words, 'more') || saysAny(piece.words, 'less')) {
    return readChange(piece, quantity, memory, sources)
  }
  const found = boundOf(piece, memory, sources)
  if (!found || !isUnitOf(found.bound, unit, piece)) return unbound(piece)
  const mind = after(memory, piece.lead)
  const { bound, isAssumed } = found
  const lead = [...piece.words, ...piece.tail]
  const verdict = judge(quantity, bound, measureOf(sources, bound.subject, lead, mind))
  const isGuess = isAssumed && verdict.state !== 'agrees' && verdict.state !== 'open'
  const read = { ...unbound(piece), bound: settled(bound, verdict), ...verdict }
  return isGuess ? { ...read, state: 'question', reason: verdict.reason ?? otherScope } : read
}

/** Where one reading agrees, what follows in the text is of that one. */
function settled(bound: Bound, { state, addresses }: Verdict): Bound {
  if (state !== 'agrees' || addresses.length === 0) return bound
  return { ...bound, readings: [{ addresses, isDoubtful: false }] }
}

function boundOf(piece: FigurePiece, memory: Memory, { report }: ParagraphSources) {
  const lead = understandLead(piece.words, mindedBy(piece.tail, memory))
  const isJoinedNumber = saysAny(piece.words, 'each') && !isZero(piece)
  if (isJoinedNumber || saysAny(piece.words, 'respectively')) return undefined
  const hasFacets = lead !== undefined && lead.facets.length > 0
  const tail =
    hasFacets || piece.words.some(isUnknown) ? undefined : understandTail(piece.tail, memory)
  const understood = tail ?? lead
  const bound = understood && bind(understood, memory, report.form)
  return bound && { bound: bound satisfies Bound, isAssumed: bound.isAssumed }
}

/** `受理36件政府信息公开申请`: what the text speaks of can stand behind the figure. */
function mindedBy(tail: readonly Token[], memory: Memory): Memory {
  const subject = tail.some(isUnknown) ? undefined : tail.map(subjectNamed).find(isThere)
  return subject ? { ...memory, subject, isFresh: true } : memory
}

function isZero({ figure }: FigurePiece): boolean {
  return figure.figure.quantity.most === 0
}

function isUnitOf({ subject }: Bound, unit: string, piece: FigurePiece): boolean {
  return subject.units.includes(unit) || (unit === '' && piece.tail.length === 0)
}
