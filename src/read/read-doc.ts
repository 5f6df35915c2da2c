import type { Block } from '../document/block'
import { DamagedDoc } from './doc-bytes'
import type { DocText } from './doc-characters'
import { type Container, isContainer, openContainer } from './doc-container'
import { type CharacterCounts, type DocFile, readFib } from './doc-fib'
import { characterFormatting, paragraphFormatting } from './doc-formatting'
import { readMarks } from './doc-marks'
import { paragraphPropertiesIn } from './doc-paragraph'
import { readPieces, textOfPieces } from './doc-pieces'
import { readStory } from './doc-story'
import { readDocStyles } from './doc-styles'
import { explainForeignFile, explainOtherOle } from './foreign-file'
import { createNotes, type Notes } from './notes'
import { type ReadResult, refuse } from './read-result'

const largestFile = 20 * 1024 * 1024

const damaged = refuse(
  '文件已损坏或者不完整，可能没有下载完、复制完。请重新取得这个文件，或者用 Word、WPS 打开后另存为 .docx 再试。',
)

/**
 * Reads a Word 97–2003 file (.doc, and .wps of that kind) into blocks. Never throws: what cannot be read
 * is refused with a sentence.
 */
export function readDoc(bytes: Uint8Array): ReadResult {
  if (bytes.length > largestFile) {
    return refuse('文件超过 20 MB，不像年度报告，没有打开。如果里面有大幅图片，请删去图片再试。')
  }
  try {
    return readContainer(bytes)
  } catch (error) {
    if (error instanceof DamagedDoc) return refuse(explainOtherOle(bytes) ?? damaged.message)
    throw error
  }
}

function readContainer(bytes: Uint8Array): ReadResult {
  if (!isContainer(bytes)) return refuse(explainForeignFile(bytes) ?? damaged.message)
  const container = openContainer(bytes)
  if (!isWord(container)) return refuse(explainForeignFile(bytes) ?? damaged.message)
  const file = readFib(container)
  if (!file.ok) return file
  const notes = createNotes()
  const blocks = readBlocks(file, notes)
  noteUnread(file.characters, notes)
  if (blocks.length === 0) notes.warn('文件里没有文字；如果内容是扫描的图片，本工具读不出来。')
  return { ok: true, blocks, messages: notes.list() }
}

function isWord({ names }: Container): boolean {
  return names.includes('WordDocument')
}

function readBlocks(file: DocFile, notes: Notes): Block[] {
  const { footnotes, headers, comments, endnotes, boxes, text: length } = file.characters
  const boxesFrom = length + footnotes + headers + comments + endnotes
  const pieces = readPieces(file)
  const text = textOfPieces(file.main, pieces, boxes > 0 ? boxesFrom + boxes : length)
  const source: DocText = {
    text,
    marks: readMarks(pieces, text.length, characterFormatting(file)),
    propertiesAt: paragraphPropertiesIn(pieces, paragraphFormatting(file)),
    styles: readDocStyles(file),
    notes,
  }
  const blocks = readStory(source, 0, length)
  const inBoxes = boxes > 0 ? readStory(source, boxesFrom, boxesFrom + boxes) : []
  if (inBoxes.length > 0) notes.warn('文件里有文本框，其中的文字读在最后。请核对它们的位置。')
  return [...blocks, ...inBoxes]
}

function noteUnread({ footnotes, comments, endnotes }: CharacterCounts, notes: Notes): void {
  if (footnotes + endnotes > 0) notes.note('文件里的脚注、尾注没有读取。')
  if (comments > 0) notes.note('文件里的批注没有读取。')
}
