import type { Section } from '../template/template'
import type { Remark } from './recognised'
import { note, quoted, warn } from './remarks'
import type { SourceText } from './source'
import { isNear, isSameLabel, numberOf, visible, wordsOf } from './words'

export interface FoundHeading {
  readonly section: Section
  readonly item: SourceText
}

const longestHeading = 45

/** The headings of the sections, in their order: each the best of the lines behind the one before. */
export function findHeadings(
  items: readonly SourceText[],
  sections: readonly Section[],
): FoundHeading[] {
  return bestChain(items, sections).flatMap((item, index) => {
    const section = sections[index]
    return item && section ? [{ section, item }] : []
  })
}

/** One line for each section or none, in the document's order, with the highest sum of likeness. */
function bestChain(
  items: readonly SourceText[],
  sections: readonly Section[],
): (SourceText | undefined)[] {
  type Chain = { score: number; lines: (SourceText | undefined)[] }
  let chains: Chain[] = [{ score: 0, lines: sections.map(() => undefined) }]
  /** chains[n]: the best choice of lines so far of which the last is that of section n - 1. */
  for (const item of items) {
    const next = [...chains]
    sections.forEach((section, index) => {
      const likeness = likenessOf(item.text, section, index)
      if (likeness === 0) return
      const before = bestOf(chains.slice(0, index + 1))
      const score = (before?.score ?? 0) + likeness
      if (score <= (next[index + 1]?.score ?? 0)) return
      const lines = [...(before?.lines ?? sections.map(() => undefined))]
      lines[index] = item
      next[index + 1] = { score, lines }
    })
    chains = next
  }
  return bestOf(chains)?.lines ?? []

  function bestOf(some: readonly (Chain | undefined)[]): Chain | undefined {
    return some.reduce(
      (best, chain) => (chain && chain.score > (best?.score ?? -1) ? chain : best),
      undefined,
    )
  }
}

/** 0 for a line that is no heading of that section; higher the surer it is. */
function likenessOf(text: string, section: Section, index: number): number {
  const line = visible(text)
  if (line === '' || line.length > longestHeading || /[。；]/.test(line)) return 0
  const number = numberOf(line)
  if (/^[（(]/.test(number)) return 0
  if (isSameLabel(line, section.heading)) return 8
  const isNumbered = number !== '' && isNumber(number, section.heading, index)
  if (number !== '' && !isNumbered && /^\d/.test(number)) return 0
  const bonus = isNumbered ? 2 : 0
  const words = wordsOf(line)
  if (words === wordsOf(section.heading)) return 5 + bonus
  if (section.aliases?.map(wordsOf).includes(words)) return 4 + bonus
  const known = [section.heading, ...(section.aliases ?? [])].map(wordsOf)
  return isNumbered && known.some((wanted) => isNear(words, wanted)) ? 2 + bonus : 0
}

/** `五、` and `5、` are the number of the fifth heading. */
function isNumber(number: string, heading: string, index: number): boolean {
  const plain = number.replace(/[^一二三四五六七八九十\d]/g, '')
  return plain === numberOf(heading).replace(/[、.．]/g, '') || plain === String(index + 1)
}

/** What is said of headings that are not as the form prints them, and of those that were not found. */
export function sayHeadings(
  found: readonly FoundHeading[],
  sections: readonly Section[],
): Remark[] {
  return sections.flatMap((section) => {
    const item = found.find((heading) => heading.section === section)?.item
    return item ? sayHeading(item, section) : [sayMissing(section)]
  })
}

function sayHeading({ text, place }: SourceText, { heading }: Section): Remark[] {
  if (isSameLabel(text, heading)) return []
  const stood = visible(text)
  const about = { stood, made: heading, place }
  const number = numberOf(stood)
  const isReworded = wordsOf(stood) !== wordsOf(heading)
  const ending = isReworded ? `按${quoted(heading)}读取` : '按规定的标题读取'
  if (number === '' && !isReworded) {
    return [note('heading', `标题${quoted(stood)}缺序号“${numberOf(heading)}”，${ending}。`, about)]
  }
  if (number !== numberOf(heading) && !isReworded) {
    const what = number === '' ? '缺序号' : `序号是“${number}”，应为“${numberOf(heading)}”`
    return [
      note('heading', `标题${quoted(stood)}的${what}，${ending}。`.replace('的缺', '缺'), about),
    ]
  }
  return [note('heading', `标题${quoted(stood)}与规定的文字不同，${ending}。`, about)]
}

function sayMissing({ heading }: Section): Remark {
  const sentence = `没有找到标题${quoted(heading)}，这一部分的文字留空。`
  return warn('missing-heading', sentence, { made: heading })
}
