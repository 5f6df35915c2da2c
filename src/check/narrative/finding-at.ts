import { typedOffset } from '../../report/live-figure'
import type { Report } from '../../report/report'
import type { Level, RuleBase } from '../../template/template'
import type { Finding } from '../finding'
import type { ReadClaim } from './claim'

type Words = Pick<ReadClaim, 'section' | 'paragraph' | 'start' | 'end' | 'text' | 'addresses'>

/** A finding on words of the text; its span is where they stand as they were typed. */
export function findingAt(
  { id, basis }: RuleBase,
  level: Level,
  report: Report,
  { section, paragraph, start, end, text, addresses }: Words,
  place: string,
  message: string,
): Finding {
  const paragraphs =
    section === 'preamble' ? report.preamble : (report.narratives.get(section) ?? [])
  const words = paragraphs[paragraph] ?? { text: '' }
  const span = {
    section,
    paragraph,
    start: typedOffset(words, start),
    end: typedOffset(words, end),
    text,
  }
  return {
    rule: id,
    level,
    where: section === 'preamble' ? 'basics/preamble' : `section/${section}`,
    place,
    message,
    basis,
    span,
    ...(addresses.length > 0 && { involved: addresses }),
  }
}
