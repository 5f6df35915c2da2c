import { isLike, sayColumn } from './column-label'
import type { ColumnMatch } from './match-columns'
import { warn } from './remarks'
import type { SourceCell, SourceRow } from './source'
import { isSameLabel, visible } from './words'

/**
 * The columns by what stands above each figure. Undefined where the header's cells do not stand right
 * above the figures of a row, or do not name each column once.
 */
export function placedColumns(
  header: readonly SourceRow[],
  wanted: readonly string[],
  sample: readonly SourceCell[] | undefined,
  name: string,
): ColumnMatch | undefined {
  if (sample?.length !== wanted.length) return undefined
  const above = sample.map((figure) => lowestAbove(header, figure))
  const order = wanted.map((label) => above.findIndex((cell) => isNamed(cell, label, isSameLabel)))
  const near = order.map((column, index) =>
    column >= 0 ? column : above.findIndex((cell) => isNamed(cell, wanted[index] ?? '', isLike)),
  )
  if (near.includes(-1) || new Set(near).size < wanted.length) return undefined
  const sentence = `${name}各列的次序与规定格式不同，已按表头读取，请对照原件核对。`
  const labels = near.flatMap((column, index) => {
    const cell = above[column]
    return cell ? sayColumn(cell, wanted[index] ?? '') : []
  })
  return {
    order: near,
    remarks: [warn('column-order', sentence, { place: header[0]?.place }), ...labels],
  }
}

function isNamed(
  cell: SourceCell | undefined,
  label: string,
  isGood: (text: string, label: string) => boolean,
): boolean {
  return cell !== undefined && isGood(cell.text, label)
}

/** The lowest header cell that covers just the columns of the figure. */
function lowestAbove(header: readonly SourceRow[], figure: SourceCell): SourceCell | undefined {
  const covering = header.flatMap(({ cells }) =>
    cells.filter(
      ({ from, to, text }) =>
        from !== undefined && from === figure.from && to === figure.to && visible(text) !== '',
    ),
  )
  return covering[covering.length - 1]
}
