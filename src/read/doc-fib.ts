import { type Bytes, bytesIn } from './doc-bytes'
import type { Container } from './doc-container'
import { type Refusal, refuse } from './read-result'

/** What the beginning of a .doc file says of it: the Fib of [MS-DOC]. */
export interface DocFile {
  readonly ok: true
  /** The stream in which the text and its formatting lie. */
  readonly main: Bytes
  /** The stream in which the lists lie that say what is where. */
  readonly table: Bytes
  readonly characters: CharacterCounts
  readonly pieces: Range
  readonly characterRuns: Range
  readonly paragraphs: Range
  readonly styles: Range
  /** Where properties lie that are too long for their place; undefined where there is no such stream. */
  readonly data: Bytes | undefined
}

/** FibRgLw97: the parts of the text, in the order in which they stand. */
export interface CharacterCounts {
  readonly text: number
  readonly footnotes: number
  readonly headers: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
}

/** A place in the table stream. */
export interface Range {
  readonly from: number
  readonly length: number
}

const wordIdent = 0xa5ec
/** nFib: files of Word 6 and 95 have smaller numbers, and another FIB. */
const word97 = 0x00c1
const flags = { encrypted: 0x0100, secondTable: 0x0200 } as const
/** Twenty times a long report. */
const mostCharacters = 1_000_000

const password =
  '这个 Word 文件加了密码，没有打开。请在 Word 或 WPS 里去掉密码（文件→信息→保护文档），另存为 .docx 再试。'
const tooOld = '这是 Word 95 或更早版本的文件，没有打开。请用 Word 或 WPS 另存为 .docx 再试。'
const tooLarge = '文件的内容太多，不像年度报告，没有打开。请核对选择的文件。'
const noWord =
  '这个文件不是 Word 97 至 2003 的文件，或者已损坏，没有打开。请用 Word 或 WPS 打开后另存为 .docx 再试。'

export function readFib(container: Container): DocFile | Refusal {
  const stream = container.read('WordDocument')
  if (!stream) return refuse(noWord)
  const main = bytesIn(stream)
  const flag = main.u16(10)
  if (flag & flags.encrypted) return refuse(password)
  if (main.u16(0) !== wordIdent) return refuse(noWord)
  if (main.u16(2) < word97) return refuse(tooOld)
  const table = container.read(flag & flags.secondTable ? '1Table' : '0Table')
  if (!table) return refuse(noWord)
  const data = container.read('Data')
  const characters = countsIn(main)
  const total = Object.values(characters).reduce((sum, count) => sum + count, 0)
  if (total > mostCharacters) return refuse(tooLarge)
  return {
    ok: true,
    main,
    table: bytesIn(table),
    characters,
    styles: rangeIn(main, 1),
    characterRuns: rangeIn(main, 12),
    paragraphs: rangeIn(main, 13),
    pieces: rangeIn(main, 33),
    data: data && bytesIn(data),
  }
}

function countsIn(main: Bytes): CharacterCounts {
  return {
    text: main.u32(76),
    footnotes: main.u32(80),
    headers: main.u32(84),
    comments: main.u32(92),
    endnotes: main.u32(96),
    boxes: main.u32(100),
  }
}

/** FibRgFcLcb97: pairs of place and length. */
function rangeIn(main: Bytes, index: number): Range {
  const at = 154 + 8 * index
  return { from: main.u32(at), length: main.u32(at + 4) }
}
