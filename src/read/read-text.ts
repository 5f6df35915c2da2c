import type { Block } from '../document/block'
import { alignedBlocks } from './aligned-text'
import { isBoxLine, readBox } from './box-table'
import { decodeText } from './decode-text'
import { isMarkdownRow, readMarkdown } from './markdown-table'
import { createNotes } from './notes'
import { type ReadResult, refuse } from './read-result'
import { isTabbed, readTabbed } from './tabbed-table'

const largestFile = 20 * 1024 * 1024
/** Characters; the longest report that was met has 30,000. */
const longestText = 1_000_000

/** How a run of lines is read: as many of them as belong together, and what they are. */
interface Part {
  readonly blocks: readonly Block[]
  readonly lines: number
}

/**
 * Reads a plain text file into blocks: tables that are drawn, written in Markdown or kept cell by cell
 * behind tabs, and a paragraph for each other line. Blank lines stay as empty paragraphs: where a text
 * has lost its tables they can be blank cells.
 */
export function readText(bytes: Uint8Array): ReadResult {
  if (bytes.length > largestFile) {
    return refuse('文件超过 20 MB，不像年度报告，没有打开。请核对选择的文件。')
  }
  if (bytes.length === 0) return refuse('这是一个空文件，里面没有内容。请核对选择的文件。')
  const { text, isCertain } = decodeText(bytes)
  if (!isCertain) {
    return refuse(
      isBinary(bytes)
        ? '这个文件不是 Word、PDF、网页或者文本文件，或者已经损坏。请核对选择的文件。'
        : '这个文件的文字编码认不出来，或者文件已经损坏。请用记事本打开，另存为 UTF-8 编码再试。',
    )
  }
  return readPlainText(text)
}

/** Control characters, which no text has in any of the encodings that are known. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))
}

/** The same for text that was pasted. */
export function readPlainText(text: string): ReadResult {
  if (text.trim() === '') return refuse('里面没有文字。请核对选择的文件，或者重新复制。')
  if (text.length > longestText) return refuse('文字太多，不像年度报告，没有读取。请核对内容。')
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const isKept = lines.some((line) => isBoxLine(line) || isMarkdownRow(line) || isTabbed(line))
  const aligned = isKept ? undefined : alignedBlocks(lines)
  const notes = createNotes()
  if (aligned && aligned.pageNumbers.length > 0) {
    notes.note(`行与行之间的页码（${aligned.pageNumbers.join('、')}）没有读取。`)
  }
  const plain = lines.flatMap((line) => line.split('\f'))
  return { ok: true, blocks: [...(aligned?.blocks ?? blocksOf(plain))], messages: notes.list() }
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const part = tableAt(lines, at) ?? { blocks: [paragraph(lines[at] ?? '')], lines: 1 }
    blocks.push(...part.blocks)
    at += part.lines
  }
  return blocks
}

function tableAt(lines: readonly string[], at: number): Part | undefined {
  const line = lines[at] ?? ''
  if (isBoxLine(line)) return readBox(lines, at)
  if (isMarkdownRow(line)) return readMarkdown(lines, at)
  return isTabbed(line) ? readTabbed(lines, at) : undefined
}

function paragraph(line: string): Block {
  return { type: 'paragraph', role: 'body', text: line.trim() }
}
