import { saysAny, type Token } from './token'

type FigureToken = Extract<Token, { readonly type: 'figure' }>

/** A figure with the words that lead to it and those that follow; or words without a figure. */
export interface Piece {
  /** The words since the figure or the mark before. */
  readonly lead: readonly Token[]
  /** The words that were read for the figure, where they are not the lead. */
  readonly words?: readonly Token[]
  readonly figure?: FigureToken
  /** Words between the figure and a mark or a 、, where no other figure comes first. */
  readonly tail: readonly Token[]
  /** How many brackets it stands in. */
  readonly depth: number
  /** Counts the sentences of the paragraph. */
  readonly sentence: number
  /** True directly behind a figure, so that the words are the tail of that one. */
  readonly followsFigure: boolean
  /** True for the first figure behind 其中 where a comma stands between: `其中，甲3件`. */
  readonly opensList?: true
}

/** The pieces of a paragraph in order. Brackets without a figure in them are skipped. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let lead: Token[] = []
  let depth = 0
  let sentence = 0
  let followsFigure = false
  const end = (figure?: FigureToken) => {
    if (figure || lead.length > 0) {
      pieces.push({ lead, tail: [], depth, sentence, followsFigure, ...(figure && { figure }) })
    }
    lead = []
    followsFigure = figure !== undefined
  }
  for (const token of withoutAsides(tokens)) {
    if (token.type === 'figure') end(token)
    else if (token.type === 'mark') {
      end()
      if (token.mark === 'open') depth += 1
      if (token.mark === 'close') depth = Math.max(0, depth - 1)
      if (token.mark === 'stop') {
        sentence += 1
        depth = 0
      }
    } else lead.push(token)
  }
  end()
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1]
    const opens = piece.figure && previous && !previous.figure && saysAny(previous.lead, 'list')
    return { ...withTail(piece, pieces[index + 1]), ...(opens && { opensList: true }) }
  })
}

function withTail(piece: Piece, next: Piece | undefined): Piece {
  if (!piece.figure || !next?.followsFigure) return piece
  if (!next.figure) return { ...piece, tail: next.lead }
  const joint = next.lead.findIndex((token) => saysAny([token], 'joint'))
  return joint < 0 ? piece : { ...piece, tail: next.lead.slice(0, joint) }
}

function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const close = token && isMark(token, 'open') ? closeOf(tokens, index) : undefined
    if (close !== undefined) index = close
    else if (token) kept.push(token)
  }
  return kept
}

/** Where the bracket closes; undefined where a figure, another bracket or the end comes first. */
function closeOf(tokens: readonly Token[], open: number): number | undefined {
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (!token || token.type === 'figure' || isMark(token, 'open')) return undefined
    if (isMark(token, 'close')) return index
  }
  return undefined
}

function isMark(token: Token, mark: string): boolean {
  return token.type === 'mark' && token.mark === mark
}
