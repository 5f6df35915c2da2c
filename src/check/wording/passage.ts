import { liveFiguresIn, typedOffset } from '../../report/live-figure'
import type { Paragraph } from '../../report/paragraph'
import type { Report } from '../../report/report'
import type { Section } from '../../template/template'
import { sectionName } from '../place'

/** A paragraph that the clerk wrote, with its place. */
export interface Passage {
  /** Id of its section, or the field of 基本信息. */
  readonly section: string
  readonly where: string
  readonly place: string
  readonly paragraph: number
  /** As it is printed, with the figures that follow the tables. */
  readonly text: string
  readonly isHeading: boolean
  readonly source: Paragraph
}

/** Where words of the printed text stand in the text as it was typed. */
export function typedSpan(
  { section, paragraph, text, source }: Passage,
  start: number,
  end: number,
) {
  return {
    section,
    paragraph,
    start: typedOffset(source, start),
    end: typedOffset(source, end),
    text: text.slice(start, end),
  }
}

/** True where the words were not typed but stand for a figure of a table. */
export function isLive({ source }: Passage, start: number, end: number): boolean {
  return liveFiguresIn(source).some((figure) => figure.start < end && start < figure.end)
}

/** Every paragraph of the report: the text before section one, then section by section. */
export function passagesOf(report: Report): Passage[] {
  return [
    ...report.preamble.map((paragraph, index) =>
      passageOf('preamble', 'basics/preamble', () => '正文前的说明', paragraph, index),
    ),
    ...report.form.template.sections.flatMap((section) => passagesIn(report, section)),
  ]
}

export function passagesOfSection(report: Report, id: string): Passage[] {
  const section = report.form.template.sections.find((candidate) => candidate.id === id)
  return section ? passagesIn(report, section) : []
}

export function titlePassage({ title }: Report): Passage {
  const place = '基本信息“报告标题”'
  return {
    section: 'title',
    where: 'basics/title',
    place,
    paragraph: 0,
    text: title,
    isHeading: true,
    source: { text: title },
  }
}

/** `第一部分` */
export function placeOfSection(report: Report, id: string): string {
  const section = report.form.template.sections.find((candidate) => candidate.id === id)
  return section ? sectionName(section.heading) : ''
}

function passagesIn(report: Report, { id, heading }: Section): Passage[] {
  return (report.narratives.get(id) ?? []).map((paragraph, index) =>
    passageOf(id, `section/${id}`, () => sectionName(heading), paragraph, index),
  )
}

function passageOf(
  section: string,
  where: string,
  nameOf: () => string,
  source: Paragraph,
  paragraph: number,
): Passage {
  const { text, headingLevel } = source
  return {
    section,
    where,
    // Said of few of the many that are made.
    get place() {
      return `${nameOf()}第${paragraph + 1}段`
    },
    paragraph,
    text,
    isHeading: headingLevel !== undefined,
    source,
  }
}
