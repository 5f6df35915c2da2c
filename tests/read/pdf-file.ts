import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Block, Table } from '../../src/document/block'
import { readPdf } from '../../src/read/read-pdf'
import type { ReadMessage } from '../../src/read/read-result'
import { writeDocx } from '../../src/write/write-docx'
import { longestConversion } from '../libreoffice'
import { sampleProperties } from '../write/sample-report'

const run = promisify(execFile)

export interface Printed {
  readonly pdf: Uint8Array
  /** What `pdftotext -layout` makes of it. */
  readonly text: string
}

/** Blocks as LibreOffice prints their Word file. Fails where there is no LibreOffice. */
export async function printed(blocks: readonly Block[]): Promise<Printed> {
  return printedFile(await writeDocx(blocks, sampleProperties), 'report.docx')
}

export async function printedFile(bytes: Uint8Array, name: string): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-pdf-'))
  try {
    const file = join(folder, name)
    const pdf = join(folder, `${name.replace(/\.\w+$/, '')}.pdf`)
    await writeFile(file, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const options = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]
    await run('soffice', options, { timeout: longestConversion })
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'])
    return { pdf: new Uint8Array(await readFile(pdf)), text: stdout }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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
