import { numberedLevel } from '../../report/paragraph'

const chineseDigits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** The next number of a sub-heading, on a line of its own, to be inserted at the caret. */
export function nextHeading(text: string, caret: number, level: 2 | 3): string {
  const before = text.slice(0, caret)
  const lead = before === '' || before.endsWith('\n') ? '' : '\n'
  const number = level === 2 ? chineseNumber(countSecond(before) + 1) : countThird(before) + 1
  return lead + (level === 2 ? `（${number}）` : `${number}.`)
}

function countSecond(text: string): number {
  return numberedLevels(text).filter((level) => level === 2).length
}

/** Numbers of the third level begin anew under each heading of the second. */
function countThird(text: string): number {
  const levels = numberedLevels(text)
  return levels.slice(levels.lastIndexOf(2) + 1).filter((level) => level === 3).length
}

function numberedLevels(text: string) {
  return text.split('\n').map((line) => numberedLevel(line.trim()))
}

/** 1 to 99. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const digit = (index: number) => (index === 0 ? '' : (chineseDigits[index - 1] ?? ''))
  if (tens === 0) return digit(ones)
  return `${tens === 1 ? '' : digit(tens)}十${digit(ones)}`
}
