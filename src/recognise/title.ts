import type { Remark } from './recognised'
import { note, quoted, warn } from './remarks'
import type { SourceText } from './source'
import { visible } from './words'
import { plainYear } from './year'

export interface FoundTitle {
  readonly text: string
  readonly agency: string
  readonly year: number | undefined
  readonly items: readonly SourceText[]
}

/** `某局2024年政府信息公开工作年度报告` and its variants; the year can stand in front or be missing. */
const pattern =
  /^(?<agency>[^，。；：、\d]{2,50}?)?(?:关于)?(?<year>20\d\d)?(?:年度?)?(?:政府信息|政务|信息)公开(?:工作)?(?:(?:20\d\d)?年度)?(?:工作)?(?:情况)?(?:年度)?(?:的)?(?:工作)?(?:报告|年报)$/
const mostLines = 3
const longestTitle = 90

/** The last title in front of the first heading; one that the document marks as its title before others. */
export function findTitle(items: readonly SourceText[]): FoundTitle | undefined {
  const candidates = items.flatMap((_, start) => titleAt(items, start) ?? [])
  const marked = candidates.filter(({ items: lines }) => lines[0]?.level === 0)
  const choice = marked.length > 0 ? marked : candidates
  const whole = choice.filter(({ agency, year }) => agency !== '' && year !== undefined)
  const [best] = (whole.length > 0 ? whole : choice).slice(-1)
  return best
}

/** The title that begins with that line, over as many lines as it needs. */
function titleAt(items: readonly SourceText[], start: number): FoundTitle | undefined {
  for (let count = 1; count <= mostLines; count++) {
    const lines = items.slice(start, start + count)
    const text = lines.map((line) => visible(line.text)).join('')
    if (lines.length < count || text.length > longestTitle) return undefined
    const plain = plainYear(text)
    const match = pattern.exec(plain)
    if (match) {
      const { agency = '', year } = match.groups ?? {}
      const stated = year ?? /20\d\d/.exec(plain)?.[0]
      return { text, agency, year: stated === undefined ? undefined : Number(stated), items: lines }
    }
    if (/[。；！]/.test(text)) return undefined
  }
  return undefined
}

/** What is said of a title that is missing or worded otherwise than the form's. */
export function sayTitle(title: FoundTitle | undefined, standard: string): Remark[] {
  if (!title) return [warn('title', '没有找到报告的标题，机关名称和年份请自行填写。')]
  const place = title.items[0]?.place
  const about = { stood: title.text, made: standard, place }
  const missing = [
    ...(title.agency === '' ? [warn('agency', '标题里没有机关名称，请自行填写。', about)] : []),
    ...(title.year === undefined
      ? [warn('year', '标题里没有年份，请核对报告的年份。', about)]
      : []),
  ]
  if (missing.length > 0 || plainYear(title.text) === standard) return missing
  const sentence = `标题是${quoted(title.text)}，通行的写法是${quoted(standard)}。`
  return [note('title', sentence, about)]
}
