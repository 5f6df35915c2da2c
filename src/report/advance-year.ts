/** A text in which last year's year was made this year's. */
export interface AdvancedText {
  readonly text: string
  /** Each changed mention with the words around it, as they read now. */
  readonly changes: readonly YearChangeInText[]
}

export interface YearChangeInText {
  readonly before: string
  readonly after: string
}

/** A mention of a year in a text, from here to there. */
export interface YearMention {
  readonly year: number
  readonly start: number
  readonly end: number
}

const fullWidthDigits = '０１２３４５６７８９'
const chineseDigits = '〇一二三四五六七八九'
const zeros = /[○零０Ｏ]/g
const wordsAround = 8

const yearWritten =
  /(?<![\d０-９])(?:\d{4}|[０-９]{4}|[一二三四五六七八九][〇○零０Ｏ一二三四五六七八九]{3})(?=\s*年)/g

/** Mentions of years as 2024年, ２０２４年 or 二〇二四年, wherever they stand. */
export function yearsIn(text: string): YearMention[] {
  return [...text.matchAll(yearWritten)].map(({ 0: mention, index }) => ({
    year: yearOf(mention),
    start: index,
    end: index + mention.length,
  }))
}

/** Mentions of one year. */
export function mentionsOf(text: string, year: number): YearMention[] {
  return yearsIn(text).filter((mention) => mention.year === year)
}

/**
 * Every mention of that year as the next one. The name of another document in 《》 or 〔〕 and a day of
 * that year which no year repeats stay as they are.
 */
export function advanceYear(text: string, year: number): AdvancedText {
  const names = [...text.matchAll(/《[^》]*》|〔[^〕]*〕/g)]
  const mentions = mentionsOf(text, year).filter(
    ({ start, end }) =>
      !isParticularDay(text.slice(end)) &&
      !names.some(({ 0: name, index }) => index < start && end < index + name.length),
  )
  let result = ''
  let done = 0
  const ends: { readonly mention: YearMention; readonly at: number; readonly length: number }[] = []
  for (const mention of mentions) {
    const next = sameDigits(text.slice(mention.start, mention.end), year + 1)
    result += text.slice(done, mention.start) + next
    ends.push({ mention, at: result.length - next.length, length: next.length })
    done = mention.end
  }
  result += text.slice(done)
  return {
    text: result,
    changes: ends.map(({ mention, at, length }) => ({
      before: around(text, mention.start, mention.end),
      after: around(result, at, at + length),
    })),
  }
}

function yearOf(mention: string): number {
  const digits = Array.from(mention.replace(zeros, '〇'), (char) =>
    Math.max(fullWidthDigits.indexOf(char), chineseDigits.indexOf(char)),
  )
  return /^\d/.test(mention) ? Number(mention) : Number(digits.join(''))
}

/** 1月1日, 12月31日 and whole months come in every year; 5月15日 is a day on which something was. */
function isParticularDay(rest: string): boolean {
  const [, month, day] = /^\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(rest) ?? []
  if (month === undefined || day === undefined) return false
  return !['1/1', '12/31'].includes(`${Number(month)}/${Number(day)}`)
}

function sameDigits(mention: string, year: number): string {
  const [first = ''] = mention
  if (fullWidthDigits.includes(first)) return inDigits(year, fullWidthDigits)
  if (chineseDigits.includes(first)) {
    const [zero = '〇'] = mention.match(zeros) ?? []
    return inDigits(year, chineseDigits).replace(/〇/g, zero)
  }
  return String(year)
}

function inDigits(year: number, digits: string): string {
  return Array.from(String(year), (digit) => digits[Number(digit)]).join('')
}

function around(text: string, start: number, end: number): string {
  let from = Math.max(start - wordsAround, 0)
  let to = Math.min(end + wordsAround, text.length)
  while (isWithinNumber(text, from)) from--
  while (isWithinNumber(text, to)) to++
  return text.slice(from, to).replace(/\s+/g, ' ')
}

function isWithinNumber(text: string, at: number): boolean {
  return at > 0 && /^[\d０-９〇○零一二三四五六七八九]{2}$/.test(text.slice(at - 1, at + 1))
}
