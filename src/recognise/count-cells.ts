import { cellsOfTable } from '../template/form'
import type { ChosenTable } from './choose-format'
import { linesIn } from './read-tables'
import type { CellCounts } from './recognised'

/** How many of the cells that the found tables print were read. Regional lines count where they stand. */
export function countCells(tables: readonly ChosenTable[]): CellCounts {
  const counts = tables.map((table) => {
    const { candidate, match } = table
    const lines = candidate.labels.lines.length - linesIn(table).length
    const asked = cellsOfTable(candidate.form, candidate.labels.table.id).length - lines
    const read = match.cells.filter((cell) => cell.read.state === 'read').length
    const blank = match.cells.filter((cell) => cell.read.state === 'blank').length
    return { asked, read, blank, unclear: asked - read - blank }
  })
  const sum = (key: keyof CellCounts) => counts.reduce((total, count) => total + count[key], 0)
  return { asked: sum('asked'), read: sum('read'), blank: sum('blank'), unclear: sum('unclear') }
}
