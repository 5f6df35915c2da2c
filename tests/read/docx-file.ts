import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Block } from '../../src/document/block'
import { readDocx } from '../../src/read/read-docx'
import type { ReadMessage } from '../../src/read/read-result'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ')

/** A Word file with nothing but this body and, where given, these styles. */
export function docxOf(body: string, styles?: string): Uint8Array {
  return docxWith(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, {
    ...(styles !== undefined && {
      'word/styles.xml': strToU8(`<w:styles ${namespaces}>${styles}</w:styles>`),
    }),
  })
}

export function docxWith(documentXml: string, more: Zippable = {}): Uint8Array {
  return zipSync({ ...more, 'word/document.xml': strToU8(documentXml) })
}

/** What is read from a file that can be read. */
export function read(docx: Uint8Array): { blocks: Block[]; messages: ReadMessage[] } {
  const result = readDocx(docx)
  if (!result.ok) throw new Error(result.message)
  return result
}

export function blocksIn(body: string, styles?: string): Block[] {
  return read(docxOf(body, styles)).blocks
}

export function messagesOn(body: string): string[] {
  return read(docxOf(body)).messages.map(({ text }) => text)
}

/** Why a file is not read. */
export function refusalOf(docx: Uint8Array): string {
  const result = readDocx(docx)
  if (result.ok) throw new Error('the file was read')
  return result.message
}

export function p(...content: string[]): string {
  return `<w:p>${content.join('')}</w:p>`
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of rows that are given as the content of `w:tr`. */
export function tbl(columns: number, ...rows: string[]): string {
  const grid = Array.from({ length: columns }, () => '<w:gridCol w:w="1000"/>').join('')
  const content = rows.map((row) => `<w:tr>${row}</w:tr>`).join('')
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${content}</w:tbl>`
}

export function tc(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text === '' ? '' : r(text))}</w:tc>`
}

/** Rows of a table as its cells' texts, spans written as `文字 2×1` (columns × rows). */
export function rowsOf(block: Block | undefined): string[][] {
  if (block?.type !== 'table') throw new Error('this is no table')
  return block.rows.map((row) =>
    row.map(({ text, colSpan, rowSpan }) =>
      colSpan * rowSpan === 1 ? text : `${text} ${colSpan}×${rowSpan}`,
    ),
  )
}
