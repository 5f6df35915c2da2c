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

/** Where a paragraph stands, and all that its claims follow from beside its text and the cells. */
interface Circumstances {
  readonly section: string
  readonly paragraph: number
  readonly headings: string
  readonly agency: string
  readonly year: number
  readonly fees: Report['fees']
  readonly form: Report['form']
  readonly lastYear: Report | undefined
}

interface Kept {
  readonly circumstances: Circumstances
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
  return (report, lastYear) => {
    const { form, year, agency, fees, figures, totals } = report
    const tables = { form, year, agency, fees, figures, totals }
    return placesOf(report).flatMap(({ section, paragraph, headings, source }) => {
      const circumstances = {
        section,
        paragraph,
        headings: headings.join('\n'),
        agency,
        year,
        fees,
        form,
        lastYear,
      }
      const before = kept.get(source)
      if (before && isSame(before.circumstances, circumstances) && before.areAsRead(report)) {
        return before.claims
      }
      const { tables: watched, areAsRead } = watchTables(tables)
      const sources = { report: watched, lastYear, words: reader.words }
      const claims = claimsOf(source, headings, reader, sources).map((claim) => ({
        ...claim,
        section,
        paragraph,
      }))
      kept.set(source, { circumstances, areAsRead, claims })
      return claims
    })
  }
}

function isSame(one: Circumstances, other: Circumstances): boolean {
  return Object.entries(one).every(([key, value]) => other[key as keyof Circumstances] === value)
}

/** Each paragraph with the headings above it. */
function placesOf(report: Report) {
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
      const headings = above === heading ? [heading] : [heading, above]
      return { section, paragraph, headings, source }
    })
  })
}

function claimsOf(
  paragraph: Paragraph,
  headings: readonly string[],
  reader: TextReader,
  sources: Sources,
) {
  return readParagraph(paragraph, headings, reader, sources)
    .filter(isTold)
    .map(({ mention, plain }) => claimOf(mention, plain, paragraph))
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
