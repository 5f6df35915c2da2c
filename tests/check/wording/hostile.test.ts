import { describe, expect, test } from 'vitest'
import { reportOn } from '../../report/some-draft'
import { formForYear } from '../../template/every-form'
import { wordingFindings } from './found-in'

const form = formForYear(2025)

/** Pieces that make patterns try again and again. */
const pieces = [
  '公开',
  '一',
  '1',
  ' ',
  '\u00a0',
  '(',
  '"',
  '《',
  '＿',
  '[bookmark:',
  '2024年',
  '县',
  '第',
  '截止',
  '密',
  '，',
]

function timeFor(text: string): number {
  const report = reportOn(form, 2025, {
    basics: { agency: '甲乙县数据局', title: text, preamble: text },
    narratives: { overview: text, problems: text, others: text },
  })
  const lastYear = reportOn(form, 2024, { narratives: { overview: text } })
  const start = performance.now()
  wordingFindings(report, lastYear)
  return performance.now() - start
}

describe('A text of one piece, 20 000 characters long, is checked in no time', () => {
  test.each(pieces)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    expect(timeFor(text)).toBeLessThan(3000)
  })
})

test('Every finding with a span quotes what stands there', () => {
  const overview = '甲乙,丙丁。\n  现汇报如下。\n一、加强领导'
  const report = reportOn(form, 2025, { narratives: { overview } })
  const lines = overview.split('\n').map((line) => line.trim())
  const spans = wordingFindings(report).flatMap(({ span }) => (span ? [span] : []))
  expect(spans).toHaveLength(3)
  for (const { paragraph, start, end, text } of spans) {
    expect(lines[paragraph]?.slice(start, end)).toBe(text)
  }
})
