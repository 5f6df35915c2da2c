import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block'
import { compareTables } from '../../src/document/compare-tables'
import { changedTextsOf } from '../../src/document/compare-texts'
import { readDoc } from '../../src/read/read-doc'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion, savedAs } from '../libreoffice'
import { orSkip, readReportNamed } from '../shared-reports'
import { sampleBlocks, sampleProperties, samples, tablesOf } from '../write/sample-report'
import { figuresIn, figuresInKey, readOf, tableRows, timely } from './doc-blocks'

const nothingChanged = { changed: [], changedLabels: [], missingTables: [] }

/** Everything but tables: levels, roles and texts. */
function outsideTables(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table' || block.type === 'page-break') return [block.type]
    return [[block.type === 'heading' ? block.level : block.role, block.text]]
  })
}

/** LibreOffice drops columns at which no cell begins, so spans count by the columns that are left. */
function rowsOf(blocks: readonly Block[]): unknown[] {
  return tablesOf(blocks).map((table) =>
    table.rows.map((row) => row.map(({ text, rowSpan }) => [text, rowSpan])),
  )
}

describe('A report that LibreOffice saved as .doc', () => {
  const written = samples.map((sample) => sampleBlocks(sample, (index) => index * 13))
  const saved = Promise.all(written.map((blocks) => writeDocx(blocks, sampleProperties))).then(
    (files) => savedAs('doc', 'docx', files),
  )

  test.each(samples.map((sample, index) => ({ ...sample, index })))(
    'has the same tables, headings and paragraphs in the $template format',
    async ({ index }) => {
      const before = written[index] ?? []
      const file = (await saved)[index] ?? new Uint8Array()
      const { blocks, messages } = readOf(timely(() => readDoc(file)))
      expect(compareTables(before, blocks)).toEqual(nothingChanged)
      expect(changedTextsOf(before, blocks)).toEqual([])
      expect(outsideTables(blocks)).toEqual(outsideTables(before))
      expect(rowsOf(blocks)).toEqual(rowsOf(before))
      expect(tablesOf(blocks).map(({ headerRows }) => headerRows)).toEqual(
        tablesOf(before).map(({ headerRows }) => headerRows),
      )
      expect(messages).toEqual([])
    },
    longestConversion,
  )

  test(
    'keeps the spans of its columns',
    async () => {
      const [file = new Uint8Array()] = await saved
      const [, requests, litigation] = tablesOf(readOf(readDoc(file)).blocks)
      const [, requestsBefore, litigationBefore] = tablesOf(written[0] ?? [])
      if (!requests || !litigation || !requestsBefore || !litigationBefore) {
        throw new Error('a table is missing')
      }
      expect(tableRows(requests)).toEqual(tableRows(requestsBefore))
      expect(tableRows(litigation)).toEqual(tableRows(litigationBefore))
    },
    longestConversion,
  )
})

describe('A published page that LibreOffice saved as .doc', () => {
  test(
    'is read with every figure in its order',
    async (context) => {
      const ids = ['02-shuyang-fgj-2023', 'suqian_2023', 'suqian_2024']
      const keys = ids.map((id) => orSkip(readReportNamed(id), context))
      const files = ids.map((id) => {
        const file = join(import.meta.dirname, '../../../shared/reports', `${id}.html`)
        return orSkip(existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined, context)
      })
      const saved = await savedAs('doc', 'html', files)
      const read = saved.map((file) => figuresIn(readOf(timely(() => readDoc(file))).blocks))
      expect(read).toEqual(keys.map(figuresInKey))
    },
    longestConversion,
  )
})
