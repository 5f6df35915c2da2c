import type { Block, Table } from '../../src/document/block'
import type { ReadMessage, ReadResult } from '../../src/read/read-result'
import type { PublishedReport } from '../shared-reports'

/** What is read from a file that can be read. */
export function readOf(result: ReadResult): { blocks: Block[]; messages: ReadMessage[] } {
  if (!result.ok) throw new Error(result.message)
  return result
}

/** Why a file is not read. */
export function refusalIn(result: ReadResult): string {
  if (result.ok) throw new Error('the file was read')
  return result.message
}

/** Blocks in a few words: `# 标题`, `文字`, `----`, and tables row by row with their spans. */
export function outlineOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'page-break') return '----'
    if (block.type === 'table') return tableRows(block)
    return block.type === 'heading' ? `${'#'.repeat(block.level + 1)} ${block.text}` : block.text
  })
}

/** Rows of a table as its cells' texts, spans written as `文字 2×1` (columns × rows). */
export function tableRows({ rows }: Table): string[][] {
  return rows.map((row) =>
    row.map(({ text, colSpan, rowSpan }) =>
      colSpan * rowSpan === 1 ? text : `${text} ${colSpan}×${rowSpan}`,
    ),
  )
}

/** The figures of the report's tables in the order in which they are printed. */
export function figuresIn(blocks: readonly Block[]): number[][] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return []
    const texts = block.rows.flat().map(({ text }) => text)
    const isOfReport = texts.some((text) => /第二十条|申请人情况|行政复议/.test(text))
    return isOfReport ? [texts.filter((text) => /^\d+(\.\d+)?$/.test(text)).map(Number)] : []
  })
}

/** The same by the report's key, blank cells left out. */
export function figuresInKey({ figures }: PublishedReport): number[][] {
  return Object.values(figures).map((table) => table.flatMap((figure) => figure ?? []))
}

/** In milliseconds. */
const longest = 2000

/** Fails where it takes longer than it may, on the processor: other work on the machine does not count. */
export function timely<Result>(run: () => Result): Result {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  if ((user + system) / 1000 > longest) throw new Error(`took ${(user + system) / 1000} ms`)
  return result
}
