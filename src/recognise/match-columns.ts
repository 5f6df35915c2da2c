import type { Block } from '../template/template'
import { columnPaths } from '../template/tree'
import { isLike, sayColumn } from './column-label'
import { placedColumns } from './placed-columns'
import type { Remark } from './recognised'
import { warn } from './remarks'
import type { SourceCell, SourceRow } from './source'
import { visible, wordsOf } from './words'

/** Which of a row's figures belongs to each wanted column. */
export interface ColumnMatch {
  /** For each wanted column the number of the figure in the row; undefined where that is unclear. */
  readonly order: readonly (number | undefined)[]
  readonly remarks: readonly Remark[]
}

/**
 * The columns in the order in which the header names them. Where there is no header, or one that names
 * too little, the columns are taken as the form prints them, and that is said.
 */
export function matchColumns(
  header: readonly SourceRow[],
  block: Block,
  sample: readonly SourceCell[] | undefined,
  name: string,
): ColumnMatch {
  const wanted = columnPaths(block).map(({ leaf }) => leaf.label)
  const asPrinted = wanted.map((_, index) => index)
  if (header.length === 0) {
    const sentence = `${name}没有找到表头，各列按规定的次序读取，请对照原件核对。`
    return { order: asPrinted, remarks: [warn('missing-header', sentence)] }
  }
  const named = columnCells(header, block, wanted)
  const inOrder = ordersOf(block).find((order) => agree(named, order))
  if (inOrder)
    return {
      order: asPrinted,
      remarks: named.flatMap((cell, at) => sayColumn(cell, inOrder[at] ?? '')),
    }
  return placedColumns(header, wanted, sample, name) ?? unplaced(named, block, wanted, name)
}

/** The header's cells that can name a column: not the caption, the corner or a group. */
function columnCells(
  header: readonly SourceRow[],
  block: Block,
  wanted: readonly string[],
): SourceCell[] {
  const groups = columnPaths(block).flatMap((path) => path.groups.map(({ label }) => label))
  const others = [block.caption ?? '', block.corner ?? '', ...groups]
  const isOther = (text: string) =>
    others.some((label) => isLike(text, label)) &&
    !wanted.some((label) => wordsOf(label) === wordsOf(text))
  return header
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => visible(text) !== '' && !isOther(text))
}

/** Column labels as they follow each other: from left to right, and row by row of the header. */
function ordersOf(block: Block): string[][] {
  const paths = columnPaths(block)
  const byDepth = [...paths].sort((one, other) => one.groups.length - other.groups.length)
  return [paths, byDepth].map((order) => order.map(({ leaf }) => leaf.label))
}

/** As many cells as columns, those that name a column each in its place, and more than half do. */
function agree(named: readonly SourceCell[], order: readonly string[]): boolean {
  if (named.length !== order.length) return false
  const known = named
    .map(({ text }, at) => ({ text, at }))
    .filter(({ text }) => order.some((label) => isLike(text, label)))
  return (
    known.length * 2 >= order.length && known.every(({ text, at }) => isLike(text, order[at] ?? ''))
  )
}

/** Labels are missing, or stand in another order in a header whose cells stand above no column. */
function unplaced(
  named: readonly SourceCell[],
  block: Block,
  wanted: readonly string[],
  name: string,
): ColumnMatch {
  const stood = named.map(({ text }) => visible(text)).join('、')
  const about = { stood, place: named[0]?.place }
  const known = named
    .map(({ text }) => text)
    .filter((text) => wanted.some((label) => isLike(text, label)))
  if (ordersOf(block).some((order) => isSubsequence(known, order))) {
    const sentence = `${name}的表头（${stood}）与规定格式不同，各列按规定的次序读取，请对照原件核对。`
    return {
      order: wanted.map((_, index) => index),
      remarks: [warn('column-label', sentence, about)],
    }
  }
  const sentence = `${name}的表头（${stood}）次序与规定格式不同，看不出各列是什么，没有读取。`
  return { order: wanted.map(() => undefined), remarks: [warn('column-order', sentence, about)] }
}

function isSubsequence(texts: readonly string[], order: readonly string[]): boolean {
  let at = 0
  return texts.every((text) => {
    while (at < order.length && !isLike(text, order[at] ?? '')) at++
    return at++ < order.length
  })
}
