import { type LiveFigure, liveFiguresIn } from '../../report/live-figure'
import type { Paragraph } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { ReadClaim } from './claim'
import type { FoundFigure } from './find-figures'
import type { Sources } from './measure'
import type { Mention } from './mention'
import { piecesOf } from './pieces'
import { originalSpan, type PlainText } from './plain-text'
import { readPieces } from './read-paragraph'
import type { ReadText, TextReader } from './text-reader'
import { says, subjectsIn, type Token } from './token'

/** Every claim of the preamble and the sections, in order. */
export function readClaims(reader: TextReader, report: Report, lastYear?: Report): ReadClaim[] {
  const sources: Sources = { report, lastYear, words: reader.words }
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
      const mentions = readParagraph(paragraph, headings, reader, sources)
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
  reader: TextReader,
  sources: Sources,
): { readonly mention: Mention; readonly plain: PlainText }[] {
  const read = reader.read(paragraph.text)
  if (!read.isTelling) return []
  const { plain } = read
  const above = reader.readHeading(headings[headings.length - 1] ?? '')
  const here = { ...sources, text: plain.text, headings: headings.join('') }
  const pieces = piecesOf(withLive(read, liveFiguresIn(paragraph)))
  return readPieces(pieces, above, here).map((mention) => ({ mention, plain }))
}

/** A number without a unit is a figure only where it was understood. */
function isTold({ mention }: { readonly mention: Mention }): boolean {
  return !mention.piece.figure || mention.unit !== '' || mention.bound !== undefined
}

function withLive({ tokens, plain }: ReadText, live: readonly LiveFigure[]): readonly Token[] {
  if (live.length === 0) return tokens
  return tokens.map((token) =>
    token.type === 'figure' ? { ...token, figure: follows(token.figure, plain, live) } : token,
  )
}

function follows(figure: FoundFigure, plain: PlainText, live: readonly LiveFigure[]): FoundFigure {
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
