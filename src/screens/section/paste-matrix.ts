import type { Block, Table } from '../../document/block'
import { placesOf } from '../../document/places'
import { looksLikeFigure } from '../../recognise/figure-text'

/** A pasted cell; undefined where a merged cell covers the place. */
export type PastedText = string | undefined
export type Matrix = readonly (readonly PastedText[])[]

/** The first table of what was read, with merged cells spread out. */
export function firstTable(blocks: readonly Block[]): Matrix | undefined {
  const table = blocks.find((block): block is Table => block.type === 'table')
  return table && spread(table)
}

export function matrixOfTexts(rows: readonly (readonly string[])[]): Matrix {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => cleaned(row[at] ?? '')))
}

export interface BareFigures {
  readonly rows: Matrix
  /** Rows and columns of labels that were left away. */
  readonly skippedRows: number
  readonly skippedColumns: number
  /** Labels of the rows below the first figure in which all figures are blank. */
  readonly rowsWithoutFigures: readonly string[]
}

/**
 * The figures alone: without the rows above and the columns before them that hold nothing but words.
 * Between figures every text keeps its place.
 */
export function withoutLabels(matrix: Matrix): BareFigures {
  const skippedRows = labelsBefore(matrix)
  const rows = matrix.slice(skippedRows)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at]))
  const skippedColumns = labelsBefore(columns)
  if (skippedColumns === width) {
    return { rows: matrix, skippedRows: 0, skippedColumns: 0, rowsWithoutFigures: [] }
  }
  return {
    rows: rows.map((row) => row.slice(skippedColumns)),
    skippedRows,
    skippedColumns,
    rowsWithoutFigures: rows
      .filter((row) => !row.slice(skippedColumns).some(Boolean))
      .map((row) => row.filter(Boolean).join(' '))
      .filter(Boolean),
  }
}

/** How many lines stand before the first that is no label; blank ones between labels are counted. */
function labelsBefore(lines: Matrix): number {
  const end = lines.findIndex((line) => line.some(Boolean) && !isWords(line))
  const before = end < 0 ? lines : lines.slice(0, end)
  return before.map(isWords).lastIndexOf(true) + 1
}

/**
 * Plain text has blank cells where a merged label goes on. Without them a row is its labels and its
 * figures, as it is in rich text.
 */
export function withoutGapsInLabels(matrix: Matrix): string[][] {
  const body = matrix.filter((row) => row.some(isFilledFigure))
  const isLabels = (at: number) =>
    body.some((row) => row[at] !== undefined && row[at] !== '') &&
    !body.some((row) => isFilledFigure(row[at]))
  const width = matrix[0]?.length ?? 0
  let labels = 0
  while (labels < width && isLabels(labels)) labels++
  return matrix.map((row) => [
    ...row.slice(0, labels).filter((text): text is string => Boolean(text)),
    ...row.slice(labels).map((text) => text ?? ''),
  ])
}

function isFilledFigure(text: PastedText): boolean {
  return text !== undefined && text !== '' && looksLikeFigure(text)
}

/** True where at least one text cannot be a figure. */
export function holdsWords(matrix: Matrix): boolean {
  return matrix.some((row) => row.some((text) => text !== undefined && !looksLikeFigure(text)))
}

/** As it goes into a one-line field: a line end inside would join two figures. */
export function cleaned(text: string): string {
  return text
    .replace(/^[\s\u00a0\u3000\u200b\ufeff]+|[\s\u00a0\u3000\u200b\ufeff]+$/g, '')
    .replace(/\s*[\r\n]+\s*/g, ' / ')
    .replace(/\t/g, ' ')
}

/** Signs and digits alone, as `(3)`, name nothing. */
function isLabel(text: string): boolean {
  return !looksLikeFigure(text) && /\p{L}/u.test(text)
}

function isWords(texts: readonly PastedText[]): boolean {
  const filled = texts.filter((text): text is string => Boolean(text))
  return filled.length > 0 && filled.every(isLabel)
}

function spread(table: Table): Matrix {
  const places = placesOf(table)
  const width = Math.max(0, ...places.map(({ columnEnd }) => columnEnd))
  const rows: PastedText[][] = table.rows.map(() => Array.from({ length: width }))
  for (const { cell, row, column } of places) {
    const texts = rows[row]
    if (texts) texts[column] = cleaned(cell.text)
  }
  return rows
}
