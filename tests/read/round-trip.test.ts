import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { compareTables } from '../../src/document/compare-tables'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion, savedAs } from '../libreoffice'
import { blocks } from '../write/arbitrary-blocks'
import {
  sampleBlocks,
  sampleProperties,
  samples,
  standardSample,
  tablesOf,
} from '../write/sample-report'
import { asRead } from './as-read'
import { read } from './docx-file'

async function writtenAndRead(written: readonly Block[]) {
  return read(await writeDocx(written, sampleProperties))
}

const nothingChanged = { changed: [], changedLabels: [], missingTables: [] }

describe('what is written as a Word file', () => {
  test.each(samples)('is read again block by block in the $template format', async (sample) => {
    const written = sampleBlocks(sample)
    const { blocks, messages } = await writtenAndRead(written)
    expect(asRead(blocks)).toEqual(asRead(written))
    expect(messages).toEqual([])
    expect(compareTables(written, blocks)).toEqual(nothingChanged)
  })

  test('is read again whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (written) => {
        const { blocks } = await writtenAndRead(written)
        expect(asRead(blocks)).toEqual(asRead(written))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('is read again with its page breaks, attachments and blank table', async () => {
    const [table] = tablesOf(sampleBlocks(standardSample, () => 0))
    if (!table) throw new Error('the report has no table')
    const written: Block[] = [
      { type: 'heading', level: 0, text: '审签单' },
      table,
      { type: 'page-break' },
      { type: 'heading', level: 0, text: '报告' },
      { type: 'paragraph', role: 'attachments', text: '附件：清单' },
      { type: 'page-break' },
      table,
    ]
    expect(asRead((await writtenAndRead(written)).blocks)).toEqual(asRead(written))
  })
})

describe('what LibreOffice has saved again', () => {
  test.each(samples)(
    'is the same report in the $template format',
    async (sample) => {
      const written = sampleBlocks(sample)
      const docx = await writeDocx(written, sampleProperties)
      const [saved = docx] = await savedAs('docx', 'docx', [docx])
      const { blocks, messages } = read(saved)
      expect(compareTables(written, blocks)).toEqual(nothingChanged)
      expect(asRead(withoutGrid(blocks))).toEqual(asRead(withoutGrid(written)))
      expect(messages).toEqual([])
    },
    longestConversion,
  )
})

/** LibreOffice rounds column widths, and drops columns at which no cell begins. */
function withoutGrid(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === 'table'
      ? {
          ...block,
          widths: [],
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, colSpan: 1 }))),
        }
      : block,
  )
}
