import type { Table, TableCell } from '../document/block'
import { size } from './page'

/**
 * How closely a table is set: many columns take a smaller size, rows of a set height a larger one.
 * Lengths in twips.
 */
export interface Density {
  /** Ends the ids of the styles for its cells. */
  readonly styleEnding: string
  /** In half points. */
  readonly fontSize: number
  /** Line pitch. */
  readonly line: number
  readonly rowHeight: number
  /** Between a cell's text and its sides. */
  readonly sideMargin: number
  readonly characterWidth: number
}

export const normal: Density = {
  styleEnding: '',
  fontSize: size.no5,
  line: 300,
  rowHeight: 440,
  sideMargin: 100,
  characterWidth: size.no5 * 10,
}
export const dense: Density = {
  styleEnding: 'Small',
  fontSize: size.smallNo5,
  line: 250,
  rowHeight: 340,
  sideMargin: 50,
  characterWidth: size.smallNo5 * 10,
}
/** For a table to be written into by hand. */
export const roomy: Density = {
  styleEnding: 'Large',
  fontSize: size.no4,
  line: 440,
  rowHeight: 1130,
  sideMargin: 100,
  characterWidth: size.no4 * 10,
}
/** More columns than these are set closely. */
export const mostColumnsAtNormal = 8

export function densityOf(table: Table): Density {
  if (table.rowHeight !== undefined) return { ...roomy, rowHeight: table.rowHeight }
  return table.widths.length > mostColumnsAtNormal ? dense : normal
}

/** One character a line is set downwards: broken lines would leave `、` to hang over the border. */
export function isUpright({ role, rowSpan }: TableCell, width: number, density: Density): boolean {
  const room = width - 2 * density.sideMargin
  return role === 'label' && rowSpan > 1 && room < 2 * density.characterWidth
}

/** How one figure is set to stand on one line. */
export interface FigureFit {
  /** In half points. */
  readonly fontSize: number
  /** In twips. */
  readonly sideMargin: number
}

/** Of figures by their size, in Times New Roman and in the widest face that may stand in for it. */
const figureWidth = { own: 0.5, widest: 0.64 }
const leastSideMargin = 10

/**
 * A figure as wide as its column first takes the margins (from five figures on in table three), then a
 * smaller size: a figure broken in two reads as two. `width` of the cell in twips.
 */
export function fitFigure(text: string, width: number, density: Density): FigureFit {
  const { fontSize, sideMargin } = density
  const widest = text.length * figureWidth.widest * fontSize * 10
  if (widest <= width - 2 * sideMargin || !/^[\d.,+-]+$/.test(text)) return { fontSize, sideMargin }
  const room = width - 2 * leastSideMargin
  const fitting = Math.floor(room / (text.length * figureWidth.own * 10))
  return { fontSize: Math.max(1, Math.min(fontSize, fitting)), sideMargin: leastSideMargin }
}
