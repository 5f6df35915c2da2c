import type { DraftInput } from '../../report/draft'
import type { Finding, Span } from '../finding'

/**
 * The draft with just the finding's words replaced; undefined where it has no fix, or where the text is
 * no longer what the finding saw.
 */
export function applyFix(draft: DraftInput, { span, fix }: Finding): DraftInput | undefined {
  if (!span || !fix) return undefined
  const { section } = span
  if (section === 'title' || section === 'preamble') {
    const text = replaceIn(draft.basics[section], span, fix.replacement)
    return text === undefined
      ? undefined
      : { ...draft, basics: { ...draft.basics, [section]: text } }
  }
  const text = replaceIn(draft.narratives[section] ?? '', span, fix.replacement)
  return text === undefined
    ? undefined
    : { ...draft, narratives: { ...draft.narratives, [section]: text } }
}

function replaceIn(raw: string, span: Span, replacement: string): string | undefined {
  const paragraph = startsOfParagraphs(raw)[span.paragraph]
  if (paragraph === undefined) return undefined
  const [start, end] = [paragraph + span.start, paragraph + span.end]
  if (raw.slice(start, end) !== span.text) return undefined
  return raw.slice(0, start) + replacement + raw.slice(end)
}

/** Where each paragraph begins in the raw text, as `linesOf` parts it. */
function startsOfParagraphs(raw: string): number[] {
  return [...raw.matchAll(/[^\n]+/g)].flatMap((match) => {
    const [line] = match
    const trimmed = line.trimStart()
    return trimmed === '' ? [] : [match.index + line.length - trimmed.length]
  })
}
