import { type FigurePiece, liveMention } from './figure-piece'
import type { ParagraphSources } from './measure'
import { after, inNewSentence, type Memory, nothingInMind, remembering } from './memory'
import type { Mention } from './mention'
import type { Piece } from './pieces'
import { readAllDone, readDenial } from './read-denial'
import { readFigure } from './read-figure'
import { readRespectively } from './read-respectively'
import { isUnknown, says, saysAny, subjectsIn, type Token } from './token'
import { facetsOf } from './understand'

/** Every statement of a paragraph, in order. The heading above it says what it is about. */
export function readPieces(
  pieces: readonly Piece[],
  heading: readonly Token[],
  sources: ParagraphSources,
): Mention[] {
  const mentions: Mention[] = []
  const above: Memory[] = []
  let memory: Memory = {
    ...after(nothingInMind, heading),
    isFresh: false,
    year: undefined,
    said: [],
  }
  let previous: Piece | undefined
  for (const piece of pieces) {
    memory = atPiece(piece, previous, memory, above)
    const found = readPiece(piece, previous, memory, sources)
    mentions.push(...found)
    memory = afterPiece(piece, found, memory)
    previous = piece
  }
  return mentions.map((mention) => besideOthers(mention, mentions))
}

/** 全部办结 beside a figure of what is left says it of the others. */
function besideOthers(mention: Mention, mentions: readonly Mention[]): Mention {
  if (mention.piece.figure || mention.state !== 'differs' || mention.bound?.readings.length !== 0) {
    return mention
  }
  const isTold = mentions.some(
    (other) =>
      other.piece.figure !== undefined && other.addresses.join() === mention.addresses.join(),
  )
  return isTold ? { ...mention, state: 'question', reason: '说的是其余的申请' } : mention
}

/** A new sentence forgets; 其中 goes on with the one before. A bracket ends where it began. */
function atPiece(
  piece: Piece,
  previous: Piece | undefined,
  memory: Memory,
  above: Memory[],
): Memory {
  const depthBefore = previous?.depth ?? 0
  for (let depth = depthBefore; depth < piece.depth; depth += 1) above.push(memory)
  let mind = memory
  for (let depth = depthBefore; depth > piece.depth; depth -= 1) mind = above.pop() ?? mind
  const isNew = previous !== undefined && previous.sentence !== piece.sentence
  return isNew && !saysAny(piece.lead, 'list') ? inNewSentence(mind) : mind
}

function readPiece(
  piece: Piece,
  previous: Piece | undefined,
  memory: Memory,
  sources: ParagraphSources,
): Mention[] {
  const { figure } = piece
  if (!figure) {
    const found = readAllDone(piece, memory, sources) ?? readDenial(piece, memory, sources)
    return found ? [found] : []
  }
  const words = wordsOf(piece, previous)
  const withWords: FigurePiece = { ...piece, figure, words }
  if (figure.figure.live) return [liveMention(withWords, figure.figure.live)]
  return [readRespectively(withWords, memory, sources) ?? readFigure(withWords, memory, sources)]
}

/** The words that lead to the figure. In `3件予以公开、2件部分公开` the first are of the figure before. */
function wordsOf(piece: Piece, previous: Piece | undefined): readonly Token[] {
  const { lead } = piece
  if (goesOn(piece, previous)) return [...(previous?.lead ?? []), ...lead]
  const last = lead[lead.length - 1]
  const isTail =
    piece.followsFigure &&
    last !== undefined &&
    says(last, 'joint') &&
    !previous?.lead.some((token) => subjectsIn(token).length > 0)
  return isTail ? [] : lead
}

/** `收到政府信息公开申请，共26件`: the clause before has no figure, this one no words of its own. */
function goesOn(piece: Piece, previous: Piece | undefined): boolean {
  return (
    previous !== undefined &&
    previous.figure === undefined &&
    !previous.followsFigure &&
    previous.sentence === piece.sentence &&
    previous.depth === piece.depth &&
    !piece.lead.some((token) => isUnknown(token) || subjectsIn(token).length > 0)
  )
}

function afterPiece(piece: Piece, found: readonly Mention[], memory: Memory): Memory {
  const mind = after(memory, piece.lead)
  const { subject } = mind
  const facets = subject ? piece.lead.flatMap((token) => facetsOf(token, subject)) : []
  const [mention] = found
  const isCount = mention !== undefined && piece.figure !== undefined && mention.unit !== '%'
  return {
    ...(facets.length > 0 ? remembering(mind, facets) : mind),
    previous: isCount ? mention : memory.previous,
    told: [...memory.told, ...found],
  }
}
