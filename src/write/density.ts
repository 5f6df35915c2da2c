import type { Table, TableCell } from '../document/block'
import { size } from './page'

/** How closely a table is set: many columns take a smaller size. Lengths in twips. */
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
const mostColumnsAtNormal = 8

export function densityOf(table: Table): Density {
  return table.widths.length > mostColumnsAtNormal ? dense : normal
}

/** One character a line is set downwards: broken lines would leave `、` to hang over the border. */
export function isUpright({ role, rowSpan }: TableCell, width: number, density: Density): boolean {
  const room = width - 2 * density.sideMargin
  return role === 'label' && rowSpan > 1 && room < 2 * density.characterWidth
}
