import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Block, Table } from '../../src/document/block'
import { readPdf } from '../../src/read/read-pdf'
import type { ReadMessage } from '../../src/read/read-result'
import { writeDocx } from '../../src/write/write-docx'
import { savedAs, withFile } from '../libreoffice'
import { sampleProperties } from '../write/sample-report'

const run = promisify(execFile)

export interface Printed {
  readonly pdf: Uint8Array
  /** What `pdftotext -layout` makes of it. */
  readonly text: string
}

/** Blocks as LibreOffice prints their Word file. Fails where there is no LibreOffice. */
export async function printed(blocks: readonly Block[]): Promise<Printed> {
  const docx = await writeDocx(blocks, sampleProperties)
  const [pdf = new Uint8Array()] = await savedAs('pdf', 'docx', [docx])
  const text = await withFile(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-layout', file, '-'])
    return stdout
  })
  return { pdf, text }
}

export async function readOf(
  bytes: Uint8Array,
): Promise<{ readonly blocks: readonly Block[]; readonly messages: readonly ReadMessage[] }> {
  const result = await readPdf(bytes)
  if (!result.ok) throw new Error(result.message)
  return result
}

export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readPdf(bytes)
  if (result.ok) throw new Error('the file was read')
  return result.message
}

const isFigure = /^[\d.,]+$/

/** The figures of each row that has any, row by row, whatever the labels are cut into. */
export function figureRows(blocks: readonly Block[]): string[][] {
  return tablesIn(blocks)
    .flatMap(({ rows }) => rows)
    .map((row) => row.map(({ text }) => text.trim()).filter((text) => isFigure.test(text)))
    .filter(({ length }) => length > 0)
}

/** Labels of rows with their figures: `1.属于国家秘密 0 0 0`. */
export function labelledRows(blocks: readonly Block[]): string[] {
  return tablesIn(blocks)
    .flatMap(({ rows }) => rows)
    .map((row) => {
      const texts = row.map(({ text }) => text.replace(/\s/g, ''))
      const first = texts.findIndex((text) => isFigure.test(text))
      return first < 0 ? '' : [texts[first - 1] ?? '', ...texts.slice(first)].join(' ')
    })
    .filter((text) => text !== '')
}

export function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === 'table')
}

/** The prose without the white space in it. */
export function proseIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' || block.type === 'paragraph' ? [block.text.replace(/\s/g, '')] : [],
  )
}
