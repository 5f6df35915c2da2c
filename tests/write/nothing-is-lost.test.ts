// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { writeDocx } from '../../src/write/write-docx'
import { writeText } from '../../src/write/write-text'
import { blocks } from './arbitrary-blocks'
import { mainPart, textIn } from './read-package'
import { sampleBlocks, sampleProperties, samples, tablesOf, textsOf } from './sample-report'

/** What no reader sees: white space, control characters, and code points that are no characters. */
const invisible = /[\s\p{Cc}\ufffe\uffff]/gu

async function textOfDocx(written: readonly Block[]) {
  return textIn(mainPart(await writeDocx(written, sampleProperties))).replace(invisible, '')
}

describe('every word and figure stands in order', { timeout: 60_000 }, () => {
  test('in a Word file of any blocks', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (any) => {
        expect(await textOfDocx(any)).toBe(textsOf(any).join('').replace(invisible, ''))
      }),
      { numRuns: 40 },
    )
  })

  test('in a text file of any blocks whose cells do not wrap', () => {
    const drawn = /[+|-]/g
    fc.assert(
      fc.property(blocks, (any) => {
        const plain = (text: string) => text.replace(invisible, '').replace(drawn, '')
        expect(plain(writeText(any))).toBe(plain(textsOf(any).join('')))
      }),
    )
  })

  test.each(samples)('in a Word file of a report in the $template format', async (sample) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(99_999_999), { minLength: 200 }), async (figures) => {
        const report = sampleBlocks(sample, (index) => figures[index] ?? 0)
        expect(await textOfDocx(report)).toBe(textsOf(report).join('').replace(invisible, ''))
      }),
      { numRuns: 5 },
    )
  })

  test.each(samples)('in a text file of a report in the $template format', (sample) => {
    fc.assert(
      fc.property(fc.array(fc.nat(99_999_999), { minLength: 200 }), (figures) => {
        const report = sampleBlocks(sample, (index) => figures[index] ?? 0)
        const lines = writeText(report).split('\r\n')
        for (const row of tablesOf(report).flatMap((table) => table.rows)) {
          const expected = row.filter(({ role }) => role === 'figure').map(({ text }) => text)
          if (expected.length === 0) continue
          const inCells = new RegExp(`${expected.map((text) => `\\| *${text} *`).join('')}\\|$`)
          const found = lines.findIndex((line) => inCells.test(line))
          expect(found, `no line holds ${expected.join(' ')}`).toBeGreaterThanOrEqual(0)
          lines.splice(0, found + 1)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('hostile text survives', () => {
  const extensionB = '\u{20bb7}'
  const kinds: [string, string, string][] = [
    ['markup', '& < > " \' ]]> &amp; <w:t>', '& < > " \' ]]> &amp; <w:t>'],
    ['control characters', 'a\u0000b\u0008c\u001fd\u007fe', 'abcde'],
    ['line breaks and tabs', '甲\r\n乙\t丙\u2028丁', '甲 乙 丙 丁'],
    ['emoji and rare characters', `👍🏽${extensionB}家 👨‍👩‍👧`, `👍🏽${extensionB}家 👨‍👩‍👧`],
    ['halves of characters', 'a\ud842b\udfb7c', 'abc'],
    ['a very long paragraph', '长'.repeat(50_000), '长'.repeat(50_000)],
    ['what npm docx takes for a page number', 'CURRENT', 'CURRENT'],
    ['what replace() takes for a group', '$1 $& $$', '$1 $& $$'],
  ]

  test.each(kinds)('%s', async (_, text, expected) => {
    const cell = { role: 'label', text, colSpan: 1, rowSpan: 1 } as const
    const written: Block[] = [
      { type: 'heading', level: 0, text },
      { type: 'paragraph', role: 'body', text },
      { type: 'table', name: text, widths: [8844], headerRows: 0, rows: [[cell]] },
      { type: 'paragraph', role: 'signature', text },
    ]
    const docx = await writeDocx(written, { title: text, author: text })
    expect(textIn(mainPart(docx))).toBe(expected.repeat(4))
    expect(writeText(written)).toContain(`\u3000\u3000${expected}\r\n`)
  })
})
