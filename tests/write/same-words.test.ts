// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { layOutReport } from '../../src/document/lay-out'
import { readDocx } from '../../src/read/read-docx'
import { writeDocx } from '../../src/write/write-docx'
import { writeHtml } from '../../src/write/write-html'
import { writeText } from '../../src/write/write-text'
import { drawnCells } from './drawn-cells'
import { randomReport } from './random-report'
import { sampleProperties, samples, textsOf } from './sample-report'

/** Each text that says something, headings, paragraphs and cells alike, without white space. */
function said(texts: readonly (string | null)[]): string[] {
  return texts.map((text) => (text ?? '').replace(/\s/g, '')).filter((text) => text !== '')
}

async function saidInWord(blocks: readonly Block[]) {
  const result = readDocx(await writeDocx(blocks, sampleProperties))
  if (!result.ok) throw new Error(result.message)
  return said(textsOf(result.blocks))
}

function saidOnWebsite(blocks: readonly Block[]) {
  const page = new DOMParser().parseFromString(writeHtml(blocks), 'text/html')
  const elements = page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, th, td')
  return said([...elements].map(({ textContent }) => textContent))
}

function saidInLines(blocks: readonly Block[]) {
  return said(writeText(blocks, 'lines').split('\r\n'))
}

function saidInDrawing(blocks: readonly Block[]) {
  const lines = writeText(blocks, 'grid').split('\r\n')
  const isDrawn = (line: string | undefined) => /^[+|]/.test(line ?? '')
  return said(
    lines.flatMap((line, index) => {
      if (!isDrawn(line)) return [line]
      if (isDrawn(lines[index - 1])) return []
      const end = lines.findIndex((other, below) => below > index && !isDrawn(other))
      return drawnCells(lines.slice(index, end))
    }),
  )
}

describe.each(samples)('of any report in the $template format', (sample) => {
  test('all files say the same words and figures in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport(sample), async (report) => {
        const blocks = layOutReport(report)
        const expected = said(textsOf(blocks))
        expect(await saidInWord(blocks)).toEqual(expected)
        expect(saidOnWebsite(blocks)).toEqual(expected)
        expect(saidInLines(blocks)).toEqual(expected)
        expect(saidInDrawing(blocks)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})
