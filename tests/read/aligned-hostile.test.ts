import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { alignedBlocks } from '../../src/read/aligned-text'

/** In milliseconds, on the processor. */
const longest = 2000

const leaves = [
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '1.信访举报投诉类申请',
  '2.重复申请',
  '（七）总计',
]

/** Each figure says which row and column it stands in. */
const report = [
  '    三、收到和处理政府信息公开申请情况',
  '           自然人   商业   总计',
  ...leaves.flatMap((label, row) => {
    const figures = [1, 2, 3].map((column) => `${row + 1}0${column}`).join('   ')
    return row === 1
      ? [`  ${label}`, `                                  ${figures}`, '  形，不计其他情形）']
      : [`  ${label.padEnd(24, '  ')}   ${figures}`]
  }),
  '-3-',
  '    六、其他需要报告的事项',
]

function timed<Result>(run: () => Result): Result {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(longest)
  return result
}

function rowsOf(blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  )
}

/** No row has a figure that stands in the line of another label. */
function expectOwnFigures(blocks: readonly Block[]): void {
  for (const row of rowsOf(blocks)) {
    const own = row.filter((text) => /^\d+$/.test(text)).map((text) => text.slice(0, -2))
    const label = leaves.findIndex((words) => row.some((text) => text.startsWith(words)))
    expect(new Set(own).size).toBeLessThanOrEqual(1)
    if (label >= 0 && own[0] !== undefined) expect(own[0]).toBe(String(label + 1))
  }
}

describe('aligned text with lines missing or in between', () => {
  test('never gives a label the figures of another', () => {
    const change = fc.tuple(
      fc.nat({ max: report.length - 1 }),
      fc.constantFrom(undefined, '', '-4-', '\f', '   5   ', '公开', '           其他'),
    )
    fc.assert(
      fc.property(change, ([at, put]) => {
        const lines = [...report]
        if (put === undefined) lines.splice(at, 1)
        else lines.splice(at, 0, put)
        expectOwnFigures(timed(() => alignedBlocks(lines))?.blocks ?? [])
      }),
      { numRuns: 600 },
    )
  })

  test('never loses or doubles a figure', () => {
    const figures = (texts: readonly string[]) => texts.filter((text) => /^\d0\d$/.test(text))
    fc.assert(
      fc.property(fc.subarray(report, { minLength: 6 }), (lines) => {
        const read = alignedBlocks(lines)
        if (!read) return
        const found = figures(rowsOf(read.blocks).flat())
        expect(found).toEqual(figures(lines.join(' ').split(/\s+/)))
      }),
      { numRuns: 1000 },
    )
  })

  test('of any words is read without an error', () => {
    const piece = fc.constantFrom(
      ...[
        '一、',
        '（三）',
        '1.',
        '三',
        '公开',
        '12',
        '0',
        '/',
        '无',
        '。',
        '\f',
        '\t',
        '  ',
        ' ',
        '-3-',
      ],
      ...['      ', '\u3000', '情况', '报告', '（', '2024年1月9日'],
    )
    const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        timed(() => alignedBlocks(lines))
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  test('of great length is read in time', () => {
    const wide = ' '.repeat(200_000)
    timed(() => alignedBlocks([`甲${wide}1${wide}2`, `${wide}1 2 3`, '规章   1   2']))
    timed(() =>
      alignedBlocks(Array.from({ length: 20_000 }, (_, row) => `${row}.项目   1   2   3`)),
    )
    timed(() => alignedBlocks(Array.from({ length: 5000 }, (_, row) => `  1.项目${row}`)))
  })
})
