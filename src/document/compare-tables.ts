import type { Block, Table, TableCell } from './block'
import { type Place, placesOf } from './places'

/** A figure that stands otherwise in the document than in the draft that the document carries. */
export interface ChangedFigure {
  /** The cell in the report. */
  readonly address: string
  readonly expected: string
  readonly found: string
}

/** A label, heading or caption of a table that was changed by hand. */
export interface ChangedLabel {
  /** Name of the table. */
  readonly table: string
  readonly expected: string
  readonly found: string
}

export interface TableComparison {
  readonly changed: readonly ChangedFigure[]
  readonly changedLabels: readonly ChangedLabel[]
  /** Names of the tables that are gone or have other rows or columns, so that no cell was compared. */
  readonly missingTables: readonly string[]
}

/** A table's cells in the coarsest grid that holds them. */
interface Grid {
  readonly name: string
  readonly shape: string
  readonly places: readonly Place[]
}

interface Difference {
  readonly table: string
  readonly cell: TableCell
  readonly found: string
}

/** Also what `printable` takes out of a text on writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not seen either
const unseen = /[\s\u0000-\u001f\u007f-\u009f\u200b]/g

/**
 * What was changed by hand in the tables of a document. `expected` is the draft as `layOut` gives it;
 * `found` is what the document shows. A table is looked for among those with its rows and columns, the
 * second of such a shape being the second again; tables without figures of the report (审签单) are not
 * compared. Rows that changed places are seen as changed labels and figures.
 */
export function compareTables(
  expected: readonly Block[],
  found: readonly Block[],
): TableComparison {
  const pairs = pairTables(expected, found)
  const differences = pairs.flatMap(([before, after]) => (after ? compare(before, after) : []))
  return {
    changed: differences.flatMap(({ cell: { address, text }, found }) =>
      address === undefined ? [] : [{ address, expected: text, found }],
    ),
    changedLabels: differences.flatMap(({ table, cell: { address, text }, found }) =>
      address === undefined ? [{ table, expected: text, found }] : [],
    ),
    missingTables: pairs.flatMap(([before, after]) => (after ? [] : [before.name])),
  }
}

function pairTables(
  expected: readonly Block[],
  found: readonly Block[],
): (readonly [Grid, Grid | undefined])[] {
  const byShape = new Map<string, Grid[]>()
  for (const grid of tablesIn(found).map(gridOf)) {
    byShape.set(grid.shape, [...(byShape.get(grid.shape) ?? []), grid])
  }
  return tablesIn(expected)
    .filter(hasFigures)
    .map(gridOf)
    .map((grid) => [grid, byShape.get(grid.shape)?.shift()])
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.filter((block) => block.type === 'table')
}

function hasFigures({ rows }: Table): boolean {
  return rows.some((row) => row.some(({ address }) => address !== undefined))
}

/** LibreOffice drops the columns at which no cell begins, so they do not count on either side. */
function gridOf(table: Table): Grid {
  const places = placesOf(table)
  const begins = [...new Set(places.map(({ column }) => column))].sort((a, b) => a - b)
  const numbers = table.widths.map((_, column) => begins.filter((begin) => begin < column).length)
  const numberOf = (column: number) => numbers[column] ?? begins.length
  return {
    name: table.name,
    shape: `${table.rows.length}×${begins.length}`,
    places: places.map((place) => ({
      ...place,
      column: numberOf(place.column),
      columnEnd: numberOf(place.columnEnd),
    })),
  }
}

function compare(before: Grid, after: Grid): Difference[] {
  const textIn = textsByPlace(after)
  return before.places.flatMap((place) => {
    const { cell } = place
    const found = textIn(place)
    return isSame(cell.text, found) ? [] : [{ table: before.name, cell, found }]
  })
}

function isSame(a: string, b: string): boolean {
  return a === b || a.replace(unseen, '') === b.replace(unseen, '')
}

/** The text that begins within a cell's place, also where that place was split or merged by hand. */
function textsByPlace({ places }: Grid): (place: Place) => string {
  const begins = new Map(places.map(({ row, column, cell }) => [`${row} ${column}`, cell.text]))
  return ({ cell, row, column, columnEnd }) => {
    const texts: string[] = []
    for (let down = row; down < row + cell.rowSpan; down++) {
      for (let right = column; right < columnEnd; right++) {
        texts.push(begins.get(`${down} ${right}`) ?? '')
      }
    }
    return texts.filter((text) => text !== '').join('\n')
  }
}
