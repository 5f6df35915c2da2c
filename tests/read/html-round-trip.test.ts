import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { compareTables } from '../../src/document/compare-tables'
import { changedTextsOf } from '../../src/document/compare-texts'
import { readHtml, readHtmlText } from '../../src/read/read-html'
import { printable } from '../../src/write/printable'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtml, writeHtmlPage } from '../../src/write/write-html'
import { longestConversion, savedAs } from '../libreoffice'
import { orSkip, readReportNamed } from '../shared-reports'
import { blocks as anyBlocks } from '../write/arbitrary-blocks'
import { sampleBlocks, sampleProperties, samples } from '../write/sample-report'
import { figuresIn, figuresInKey, readOf, timely } from './doc-blocks'

/** The blocks as a page shows them: HTML keeps no white space twice, and none that is not seen. */
function asShown(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.type === 'page-break') return ['----']
    if (block.type === 'table') {
      return [block.rows.map((row) => row.map(({ text, ...cell }) => [shown(text), spans(cell)]))]
    }
    const text = shown(block.text)
    if (text === '') return []
    return [block.type === 'heading' ? [block.level, text] : text]
  })
}

function shown(text: string): string {
  const seen = printable(text).replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
  return seen
    .replace(/ +/g, ' ')
    .replace(/\u00a0/g, ' ')
    .trim()
}

function spans({ colSpan, rowSpan }: { colSpan: number; rowSpan: number }): string {
  return `${colSpan}×${rowSpan}`
}

const nothingChanged = { changed: [], changedLabels: [], missingTables: [] }
const figures = fc.array(fc.nat({ max: 9_999_999 }), { minLength: 1, maxLength: 300 })

describe('What is written as a web page', () => {
  test.each(samples)(
    'is read again block by block in the $template format',
    (sample) => {
      fc.assert(
        fc.property(figures, fc.boolean(), (random, isPage) => {
          const written = sampleBlocks(sample, (index) => random[index % random.length] ?? 0)
          const html = isPage ? writeHtmlPage(written, '年报') : writeHtml(written)
          const { blocks, messages } = readOf(readHtml(strToU8(html)))
          expect(asShown(blocks)).toEqual(asShown(written))
          expect(compareTables(written, blocks)).toEqual(nothingChanged)
          expect(messages).toEqual([])
        }),
        { numRuns: 20 },
      )
    },
    60_000,
  )

  test('is read again whatever it says', () => {
    fc.assert(
      fc.property(anyBlocks, (written) => {
        const { blocks } = readOf(readHtmlText(writeHtml(written)))
        expect(asShown(blocks)).toEqual(asShown(written))
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('What LibreOffice saves as a web page', () => {
  test(
    'is the same report, figure by figure and paragraph by paragraph',
    async () => {
      const written = samples.map((sample) => sampleBlocks(sample))
      const docx = await Promise.all(written.map((blocks) => writeDocx(blocks, sampleProperties)))
      const saved = await savedAs('html', 'docx', docx)
      saved.forEach((html, index) => {
        const { blocks } = readOf(readHtml(html))
        expect(compareTables(written[index] ?? [], blocks)).toEqual(nothingChanged)
        expect(changedTextsOf(written[index] ?? [], withoutPageNumber(blocks))).toEqual([])
      })
    },
    longestConversion,
  )
})

function withoutPageNumber(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'paragraph' || !/^— \d+ —$/.test(block.text))
}

describe('A published page', () => {
  test.for(['02-shuyang-fgj-2023', 'suqian_2023', 'suqian_2024'])(
    'is read with every figure in its order: %s',
    (id, context) => {
      const file = join(import.meta.dirname, '../../../shared/reports', `${id}.html`)
      const key = orSkip(readReportNamed(id), context)
      const page = existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
      const { blocks } = readOf(timely(() => readHtml(orSkip(page, context))))
      expect(figuresIn(blocks)).toEqual(figuresInKey(key))
    },
  )
})
