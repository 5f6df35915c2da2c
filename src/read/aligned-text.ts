import type { Block } from '../document/block'
import { type AlignedLine, alignedLines, isHeading } from './aligned-line'
import { alignedProse } from './aligned-prose'
import { alignedTable } from './aligned-table'

export interface AlignedText {
  readonly blocks: readonly Block[]
  /** As they stood between the lines; they are not in the blocks. */
  readonly pageNumbers: readonly string[]
}

interface Region {
  readonly isTable: boolean
  readonly lines: readonly AlignedLine[]
}

const sentence = /[。；！？]/

/**
 * Text whose columns are aligned by spaces, as `pdftotext -layout` and the text export of office
 * programs write it. Undefined where it has no such table.
 */
export function alignedBlocks(lines: readonly string[]): AlignedText | undefined {
  const { lines: said, pageNumbers } = alignedLines(lines)
  const fullWidth = Math.max(0, ...said.filter(isPlain).map(({ width, indent }) => width - indent))
  const regions = regionsOf(said, fullWidth)
  if (!regions.some(({ isTable }) => isTable)) return undefined
  const blocks = regions.flatMap((region, index): Block[] =>
    region.isTable
      ? [alignedTable(region.lines)]
      : alignedProse(region.lines, said, index === 0, fullWidth),
  )
  return { blocks, pageNumbers }
}

function isPlain({ figures, words }: AlignedLine): boolean {
  return figures.length === 0 && words.length === 1
}

/** A table reaches from the prose before its figures to the prose behind them. */
function regionsOf(lines: readonly AlignedLine[], fullWidth: number): Region[] {
  const isProse = lines.map((line) => isProseLine(line, fullWidth))
  continueProse(lines, isProse)
  const regions: Region[] = []
  let start = 0
  for (let index = 1; index <= lines.length; index++) {
    if (index < lines.length && isProse[index] === isProse[start]) continue
    const part = lines.slice(start, index)
    const isTable = isProse[start] === false && hasRows(part)
    const before = regions[regions.length - 1]
    if (before && !before.isTable && !isTable) {
      regions[regions.length - 1] = { isTable, lines: [...before.lines, ...part] }
    } else regions.push({ isTable, lines: part })
    start = index
  }
  return regions
}

/** One figure at the end of one line makes no table. */
function hasRows(lines: readonly AlignedLine[]): boolean {
  const counts = lines.map(({ figures }) => figures.length).filter((count) => count > 0)
  return counts.length > 1 || counts.some((count) => count > 2)
}

function isProseLine(line: AlignedLine, fullWidth: number): boolean {
  if (line.figures.length > 0 || line.words.length !== 1) return false
  if (isHeading(line)) return true
  return sentence.test(line.text) || line.width - line.indent >= Math.max(48, 0.85 * fullWidth)
}

/** The last line of a paragraph is short; it is one where prose stands right above it. */
function continueProse(lines: readonly AlignedLine[], isProse: boolean[]): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (isProse[index] || line.words.length !== 1 || line.figures.length > 0) return
    if (!before || !isProse[index - 1] || isHeading(before)) return
    isProse[index] = line.index - before.index === 1 && !/[。！？：:]$/.test(before.text)
  })
}
