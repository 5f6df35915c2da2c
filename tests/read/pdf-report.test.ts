import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Paragraph } from '../../src/document/block'
import { longestConversion } from '../libreoffice'
import { orSkip, readReportNamed } from '../shared-reports'
import { sampleBlocks, samples, standardSample } from '../write/sample-report'
import { figureRows, labelledRows, printed, proseIn, readOf, tablesIn } from './pdf-file'

const published = ['10-huaian-2024', '11-hongze-2023', '12-hongze-2024']
const reports = join(import.meta.dirname, '../../../shared/reports')

function readShared(name: string): Uint8Array | undefined {
  const file = join(reports, name)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}

describe('a published report as PDF', () => {
  for (const id of published) {
    test(`${id} has all figures of its key in order, row by row`, async (context) => {
      const report = orSkip(readReportNamed(id), context)
      const bytes = orSkip(readShared(`${id}.pdf`), context)
      const { blocks } = await readOf(bytes)
      const rows = figureRows(blocks)
      const expected = Object.values(report.figures).flat()
      expect(rows.flat()).toEqual(expected.map(String))
      expect(rows.map(({ length }) => length).join(' ')).toMatch(/^3 3 1 1 1 1 (?:7 )+15$/)
      expect(tablesIn(blocks)).toHaveLength(3)
    })
  }

  test('has its paragraphs whole, over page breaks too', async (context) => {
    const bytes = orSkip(readShared('10-huaian-2024.pdf'), context)
    const prose = proseIn((await readOf(bytes)).blocks)
    expect(prose.filter((text) => /^[一二三四五六]、/.test(text))).toHaveLength(6)
    expect(prose.filter((text) => /^（[一二三四五]）/.test(text))).toHaveLength(5)
    expect(prose.every((text) => /[。]$|情况$|事项$|报告$/.test(text))).toBe(true)
  })
})

/** Paragraphs before the tables, so that page breaks fall elsewhere. */
function pushedDown(blocks: readonly Block[], count: number): Block[] {
  const text = '全年主动公开各类信息，回应社会关切，'.repeat(6)
  const filler = Array.from(
    { length: count },
    (_, index): Paragraph => ({
      type: 'paragraph',
      role: 'body',
      text: `${index}${text}无一遗漏。`,
    }),
  )
  const first = blocks.findIndex(({ type }) => type === 'table')
  return [...blocks.slice(0, first - 1), ...filler, ...blocks.slice(first - 1)]
}

describe('a report of our own that LibreOffice has printed', () => {
  test.each(samples)(
    'is the same table by table and paragraph by paragraph in the $template format',
    async (sample) => {
      const written = sampleBlocks(sample)
      const { blocks, messages } = await readOf((await printed(written)).pdf)
      expect(labelledRows(blocks)).toEqual(labelledRows(written))
      expect(proseIn(blocks)).toEqual(proseIn(written))
      expect(messages.every(({ level }) => level === 'note')).toBe(true)
    },
    longestConversion,
  )

  test.each([3, 7, 9])(
    'is the same wherever its pages break (%i paragraphs more)',
    async (count) => {
      const written = pushedDown(
        sampleBlocks(standardSample, (index) => (index * 7919) % 100_003),
        count,
      )
      const { blocks } = await readOf((await printed(written)).pdf)
      expect(labelledRows(blocks)).toEqual(labelledRows(written))
      expect(proseIn(blocks)).toEqual(proseIn(written))
    },
    longestConversion,
  )
})
