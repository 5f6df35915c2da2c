import type { Form } from '../../template/form'
import { type GridLayout, overlaps, type PlacedFigure } from './grid-layout'
import { type BareFigures, type PastedText, withoutLabels } from './paste-matrix'
import { disagreeingTotals, type PasteTexts } from './paste-plan'

type Texts = Readonly<Record<string, string>>

interface Target {
  readonly form: Form
  readonly layout: GridLayout
  /** The cell that the block's first figure goes into. */
  readonly at: string
  /** What the cells say now. */
  readonly now: Texts
}

/** Puts a block of figures into the table from one cell on, to the right and down. */
export function placeBlock(matrix: readonly (readonly PastedText[])[], target: Target): PasteTexts {
  const bare = withoutLabels(matrix)
  const height = bare.rows.length
  const width = Math.max(0, ...bare.rows.map((row) => row.length))
  const from = target.layout.byAddress.get(target.at)
  if (!from) return { texts: {}, unplaced: textsIn(bare), remarks: [], manner: '没有粘贴' }
  const isTotal = totalsIn(target)
  const skipsLines = skips(linesFrom(target, from), height, (line) => line.every(isTotal))
  const cells = cellsFrom(target, from)
  const skipsColumns = skips(cells, width, isTotal)
  const totalColumns = cells.filter(isTotal)
  const plain = place(bare, target, from, () => false)
  const skipping =
    skipsLines || skipsColumns
      ? place(
          bare,
          target,
          from,
          (figure, line) =>
            (skipsLines && line.every(isTotal)) ||
            (skipsColumns && totalColumns.some((column) => overlaps(column, figure))),
        )
      : plain
  const isBetter =
    isAtStart(target, from) ||
    disagreeingTotals(target.form, target.now, plain.texts) >
      disagreeingTotals(target.form, target.now, skipping.texts)
  const placed = isBetter ? skipping : plain
  return {
    ...placed,
    remarks: bare.rowsWithoutFigures.map(sayWithoutFigures),
    manner: mannerOf(bare, height, width, placed === skipping && skipping !== plain),
  }
}

type IsTotal = (figure: PlacedFigure) => boolean
type Skip = (figure: PlacedFigure, line: readonly PlacedFigure[]) => boolean

function place(
  { rows }: BareFigures,
  target: Target,
  from: PlacedFigure,
  skip: Skip,
): { texts: Texts; unplaced: string[] } {
  const texts: Record<string, string> = {}
  const unplaced: string[] = []
  const lines = linesFrom(target, from).filter(
    (line) => !line.every((figure) => skip(figure, line)),
  )
  rows.forEach((row, index) => {
    const line = lines[index] ?? []
    const start = line.findIndex(({ end }) => end > from.start)
    const cells = start < 0 ? [] : line.slice(start).filter((figure) => !skip(figure, line))
    row.forEach((text, at) => {
      const cell = cells[at]
      if (text === undefined) return
      if (cell) texts[cell.address] = text
      else if (text !== '') unplaced.push(text)
    })
  })
  return { texts, unplaced }
}

/** A block without totals is exactly as long as what is left of the table without them. */
function skips<T>(rest: readonly T[], length: number, isTotal: (one: T) => boolean): boolean {
  const plain = rest.filter((one) => !isTotal(one)).length
  return length === plain && length < rest.length
}

function linesFrom({ layout }: Target, from: PlacedFigure) {
  return layout.lines.slice(from.line)
}

function cellsFrom({ layout }: Target, from: PlacedFigure): readonly PlacedFigure[] {
  const line = layout.lines[from.line] ?? []
  return line.slice(line.indexOf(from))
}

function isAtStart({ layout }: Target, from: PlacedFigure): boolean {
  return layout.lines[0]?.[0] === from
}

function totalsIn({ form }: Target): IsTotal {
  return ({ address }) => form.cells.get(address)?.parts !== undefined
}

function textsIn({ rows }: BareFigures): string[] {
  return rows.flatMap((row) => row.filter((text): text is string => Boolean(text)))
}

function sayWithoutFigures(label: string): string {
  return `“${label}”这一行没有数字，按一行空格粘贴，请核对它和下面各行的位置。`
}

function mannerOf(bare: BareFigures, height: number, width: number, skipped: boolean): string {
  const left = [
    bare.skippedRows > 0 && `${bare.skippedRows} 行标题`,
    bare.skippedColumns > 0 && `${bare.skippedColumns} 列名称`,
    skipped && '总计格',
  ].filter(Boolean)
  const leftOut = left.length > 0 ? `，跳过${left.join('、')}` : ''
  return `已粘贴 ${height} 行 × ${width} 列${leftOut}`
}
