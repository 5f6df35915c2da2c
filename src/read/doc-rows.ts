import { type Bytes, bytesIn } from './doc-bytes'
import { type Sprm, sprm } from './doc-sprms'
import type { RawCell } from './docx-table'

/** A row as the file has it: its cells' texts, and where they stand. */
export interface DocRow {
  readonly texts: readonly string[]
  /** Undefined where the file does not say it, or says it of another number of cells. */
  readonly shape: RowShape | undefined
  readonly isHeader: boolean
}

export interface RowShape {
  /** Where the cells begin and the last one ends, in twips. */
  readonly edges: readonly number[]
  readonly cells: readonly CellShape[]
}

interface CellShape {
  merge: RawCell['merge']
  continuesLeft: boolean
}

/** The row that ends with a paragraph of these properties. */
export function rowOf(texts: readonly string[], sprms: readonly Sprm[]): DocRow {
  const shape = shapeIn(sprms)
  return {
    texts,
    shape: shape?.cells.length === texts.length ? shape : undefined,
    isHeader: sprms.some(({ code, operand }) => code === sprm.tableHeader && operand[0] === 1),
  }
}

function shapeIn(sprms: readonly Sprm[]): RowShape | undefined {
  const definition = sprms.filter(({ code }) => code === sprm.tableDefinition).pop()
  const shape = definition && definedShape(bytesIn(definition.operand))
  if (!shape) return undefined
  for (const { code, operand } of sprms) changeShape(shape.cells, code, operand)
  return shape
}

/** [MS-DOC] TDefTableOperand: the number of cells, their edges, and 20 bytes on each, of which some may lack. */
function definedShape(definition: Bytes): RowShape | undefined {
  if (definition.length === 0) return undefined
  const count = definition.u8(0)
  const cellsAt = 1 + 2 * (count + 1)
  if (count === 0 || cellsAt > definition.length) return undefined
  const edges = Array.from({ length: count + 1 }, (_, index) => definition.i16(1 + 2 * index))
  const flags = Array.from({ length: count }, (_, index) => {
    const at = cellsAt + 20 * index
    return at + 2 <= definition.length ? definition.u16(at) : 0
  })
  const merges = flags.map((flag) => flag & 3)
  return {
    edges,
    cells: flags.map((flag, index) => ({
      merge: verticalMerge((flag >> 5) & 3),
      continuesLeft: goesOnFromLeft(merges, index),
    })),
  }
}

/**
 * [MS-DOC] TCGRF says that 1 goes on and 2 begins, the description of Word 97 the contrary, so the first value
 * of a set is taken for its beginning.
 */
function goesOnFromLeft(merges: readonly number[], index: number): boolean {
  const merge = merges[index] ?? 0
  if (merge === 0) return false
  let first = index
  while (first > 0 && (merges[first - 1] ?? 0) !== 0) first--
  return merge !== merges[first]
}

/** [MS-DOC] VerticalMergeFlag: 1 goes on from above, 3 begins. */
function verticalMerge(value: number): RawCell['merge'] {
  if (value === 1) return 'continue'
  return value === 3 ? 'restart' : 'none'
}

/** Changes that stand behind the definition ([MS-DOC] “Table Properties”). */
function changeShape(cells: readonly CellShape[], code: number, operand: Uint8Array): void {
  const [first = 0, second = 0] = operand
  if (code === sprm.tableVerticalMerge) {
    const cell = cells[first]
    if (cell) cell.merge = verticalMerge(second)
  } else if (code === sprm.tableMerge || code === sprm.tableSplit) {
    cells.slice(first, second).forEach((cell, index) => {
      cell.continuesLeft = code === sprm.tableMerge && index > 0
    })
  }
}
