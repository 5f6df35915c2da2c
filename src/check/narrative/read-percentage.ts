import { bind } from './bind'
import { type FigurePiece, unbound } from './figure-piece'
import type { ParagraphSources } from './measure'
import { after, type Memory } from './memory'
import type { Mention } from './mention'
import {
  judgeGrowth,
  judgeOwnShare,
  judgeRate,
  judgeShare,
  type Proportion,
  usualWholes,
} from './proportions'
import type { Quantity } from './quantity'
import { isUnknown, says, saysAny, type Token } from './token'
import { understandLead } from './understand'

/** `同比增加5件`: a difference from last year. */
export function readChange(
  piece: FigurePiece,
  quantity: Quantity,
  { previous }: Memory,
  sources: ParagraphSources,
): Mention {
  const of = saysAny(piece.words, 'compare') ? previous : undefined
  const isSameUnit = of?.unit === piece.figure.figure.unit
  if (!of?.bound || !isSameUnit || piece.words.some(isUnknown)) return unbound(piece)
  return proportional(piece, judgeGrowth(quantity, false, of.bound, piece.words, sources))
}

export function readPercentage(
  piece: FigurePiece,
  quantity: Quantity,
  memory: Memory,
  sources: ParagraphSources,
): Mention {
  const { words } = piece
  const mind = after(memory, words)
  const rate = judgeRate(quantity, mind.subject, words, sources)
  if (rate) return words.some(isUnknown) ? unbound(piece) : proportional(piece, rate)
  if (saysAny(words, 'more') || saysAny(words, 'less')) {
    return readGrowth(piece, quantity, memory, sources)
  }
  return saysAny(words, 'share') ? readShare(piece, quantity, memory, sources) : unbound(piece)
}

/** `比上年增长10%`: of what the words name, else of the figure before. */
function readGrowth(
  piece: FigurePiece,
  quantity: Quantity,
  memory: Memory,
  sources: ParagraphSources,
): Mention {
  const { words } = piece
  const own = understandLead(words, memory)
  const ownBound = own && bind(own, memory, sources.report.form)
  const previous = words.some(isUnknown) ? undefined : memory.previous
  const of = ownBound ?? (own?.isNamed ? undefined : previous?.bound)
  if (!of || of.readings.length === 0) return unbound(piece)
  const growth = judgeGrowth(quantity, true, of, words, sources)
  const isGuess = ownBound?.isAssumed === true && growth.state === 'differs'
  return isGuess ? unbound(piece) : proportional(piece, growth)
}

/** `自然人申请占90%`, `…14件，占48.3%`, `…14件，占办结总数的48.3%`: what stands behind 占 is the whole. */
function readShare(
  piece: FigurePiece,
  quantity: Quantity,
  memory: Memory,
  sources: ParagraphSources,
): Mention {
  const { words } = piece
  const at = words.findIndex((token) => says(token, 'share'))
  const own = boundBy(words.slice(0, at), memory, sources)
  const whole = boundBy(words.slice(at + 1), memory, sources)?.readings
  const named = whole?.map(({ addresses }) => addresses)
  if (own) {
    const found = judgeOwnShare(quantity, own, sources, named)
    const isGuess = own.isAssumed && found?.state === 'differs'
    return found && !isGuess ? proportional(piece, found) : unbound(piece)
  }
  const { previous } = memory
  if (words.some(isUnknown) || !previous?.bound?.subject.table || !previous.addresses.length) {
    return unbound(piece)
  }
  const { subject } = previous.bound
  const wholes = named ?? [...usualWholes(sources, subject), ...wholesOf(previous, memory)]
  return wholes.length === 0
    ? unbound(piece)
    : proportional(piece, judgeShare(quantity, previous, wholes, sources.report))
}

/** The cells that some words name by a row or a column. */
function boundBy(words: readonly Token[], memory: Memory, { report }: ParagraphSources) {
  const understood = understandLead(words, memory)
  return understood && understood.facets.length > 0
    ? bind(understood, memory, report.form)
    : undefined
}

/** What a part can be a share of: the figures of its subject that were told before it. */
function wholesOf(part: Mention, { told }: Memory): Mention['addresses'][] {
  return told
    .filter((other) => other !== part && other.bound?.subject === part.bound?.subject)
    .map(({ addresses }) => addresses)
    .filter((addresses) => addresses.length > 0)
}

function proportional(piece: FigurePiece, found: Proportion): Mention {
  const { means, state, addresses, expected, reason } = found
  return { ...unbound(piece), proportion: means, state, addresses, expected, reason }
}
