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
import { watchTables } from './tables'
import type { ReadText, TextReader } from './text-reader'
import type { Token } from './token'

/** All that claims follow from beside their own paragraph and the cells. */
type Background = Pick<Report, 'form' | 'year' | 'agency' | 'fees'> & {
  readonly lastYear: Report | undefined
}

interface Kept {
  readonly background: Background
  readonly place: Place
  readonly areAsRead: (now: Report) => boolean
  readonly claims: readonly ReadClaim[]
}

/**
 * Reads every claim of the preamble and the sections, in order. Those of a paragraph are kept until it, or
 * a cell that they were held against, is another.
 */
export function createClaimReader(
  reader: TextReader,
): (report: Report, lastYear?: Report) => ReadClaim[] {
  const kept = new WeakMap<Paragraph, Kept>()
  let background: Background | undefined
  return (report, lastYear) => {
    const { form, year, agency, fees, figures, totals } = report
    const now = { form, year, agency, fees, lastYear }
    const here = background && isSame(background, now) ? background : now
    background = here
    return placesOf(report).flatMap((place) => {
      const before = kept.get(place.source)
      if (before?.background === here && isSame(before.place, place) && before.areAsRead(report)) {
        return before.claims
      }
      const { tables, areAsRead } = watchTables({ ...now, figures, totals })
      const claims = claimsAt(place, reader, { report: tables, lastYear, words: reader.words })
      kept.set(place.source, { background: here, place, areAsRead, claims })
      return claims
    })
  }
}

function isSame<Parts extends object>(one: Parts, other: Parts): boolean {
  for (const key in one) if (one[key] !== other[key]) return false
  return true
}

interface Place {
  readonly section: string
  readonly paragraph: number
  /** The section's heading, and the sub-heading above the paragraph where there is one. */
  readonly heading: string
  readonly above: string
  readonly source: Paragraph
}

function placesOf(report: Report): Place[] {
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
    return paragraphs.map((source, paragraph) => {
      if (source.headingLevel !== undefined) above = source.text
      return { section, paragraph, heading, above, source }
    })
  })
}

function claimsAt(place: Place, reader: TextReader, sources: Sources): ReadClaim[] {
  const { section, paragraph, heading, above, source } = place
  const headings = above === heading ? [heading] : [heading, above]
  return readParagraph(source, headings, reader, sources)
    .filter(isTold)
    .map(({ mention, plain }) => ({ ...claimOf(mention, plain, source), section, paragraph }))
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
    source: { text, plain },
  }
}
