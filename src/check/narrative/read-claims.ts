import { type LiveFigure, liveFiguresIn } from '../../report/live-figure'
import type { Paragraph } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { NarrativeWords } from '../../template/narrative-rule'
import type { ReadClaim } from './claim'
import { expandWords } from './expand-words'
import { type FoundFigure, findFigures } from './find-figures'
import { type Lexicon, lexiconOf } from './lexicon'
import type { Sources } from './measure'
import type { Mention } from './mention'
import { piecesOf } from './pieces'
import { originalSpan, type PlainText, plainTextOf } from './plain-text'
import { readPieces } from './read-paragraph'
import { says, subjectsIn, type Token } from './token'
import { tokenise } from './tokenise'

/** Every claim of the preamble and the sections, in order. */
export function readClaims(report: Report, words: NarrativeWords, lastYear?: Report): ReadClaim[] {
  const sources: Sources = { report, lastYear, words }
  const lexicon = lexiconOf(words)
  const units = expandWords(words.units)
  const texts = [
    { section: 'preamble', heading: '', paragraphs: report.preamble },
    ...report.form.template.sections.map(({ id, heading }) => ({
      section: id,
      heading,
      paragraphs: report.narratives.get(id) ?? [],
    })),
  ]
  return texts.flatMap(({ section, heading, paragraphs }) => {
    let above = heading
    return paragraphs.flatMap((paragraph, index) => {
      if (paragraph.headingLevel !== undefined) above = paragraph.text
      const headings = above === heading ? [heading] : [heading, above]
      const mentions = readParagraph(paragraph, headings, lexicon, units, sources)
      return mentions.filter(isTold).map(({ mention, plain }) => ({
        ...claimOf(mention, plain, paragraph),
        section,
        paragraph: index,
      }))
    })
  })
}

function readParagraph(
  paragraph: Paragraph,
  headings: readonly string[],
  lexicon: Lexicon,
  units: readonly string[],
  sources: Sources,
): { readonly mention: Mention; readonly plain: PlainText }[] {
  const plain = plainTextOf(paragraph.text)
  const live = liveFiguresIn(paragraph)
  const figures = findFigures(plain.text, units).map((figure) => withLive(figure, plain, live))
  const tokens = tokenise(plain.text, figures, lexicon)
  if (!tokens.some(isTelling)) return []
  const above = tokenise(plainTextOf(headings[headings.length - 1] ?? '').text, [], lexicon)
  const here = { ...sources, text: plain.text, headings: headings.join('') }
  return readPieces(piecesOf(tokens), above, here).map((mention) => ({ mention, plain }))
}

function isTelling(token: Token): boolean {
  return token.type === 'figure' || says(token, 'none') || says(token, 'all-done')
}

/** A number without a unit is a figure only where it was understood. */
function isTold({ mention }: { readonly mention: Mention }): boolean {
  return !mention.piece.figure || mention.unit !== '' || mention.bound !== undefined
}

function withLive(figure: FoundFigure, plain: PlainText, live: readonly LiveFigure[]): FoundFigure {
  const span = originalSpan(plain, figure.start, figure.end)
  const inside = live.find(({ start, end }) => span.start <= start && end <= span.end)
  return inside ? { ...figure, live: inside.addresses } : figure
}

function claimOf(mention: Mention, plain: PlainText, { text }: Paragraph) {
  const span = originalSpan(plain, mention.start, mention.end)
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: mention.quantity,
    means: mention.proportion ?? mention.bound?.means ?? '',
    addresses: mention.addresses,
    expected: mention.expected,
    state: mention.state,
    isLive: mention.piece.figure?.figure.live !== undefined,
    mention,
    phrase: phraseOf(mention, plain, text),
  }
}

const longestPhrase = 40

/** The figure with the words that say what it is of. */
function phraseOf({ piece, start, end }: Mention, plain: PlainText, text: string): string {
  const tells = (tokens: readonly Token[]) => tokens.some((token) => subjectsIn(token).length > 0)
  const words = piece.words ?? piece.lead
  const first = words.find((token) => !says(token, 'joint'))
  const from = Math.min(first?.start ?? start, start)
  const tail = tells(words) ? undefined : piece.tail[piece.tail.length - 1]?.end
  const span = originalSpan(plain, from, tail ?? end)
  const phrase = text.slice(span.start, span.end)
  return phrase.length > longestPhrase ? `…${phrase.slice(-longestPhrase)}` : phrase
}
