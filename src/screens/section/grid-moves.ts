import { type GridLayout, overlaps, type PlacedFigure } from './grid-layout'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The figure beside another one, or undefined at the table's edge. */
export function neighbour(
  layout: GridLayout,
  from: string,
  direction: Direction,
): string | undefined {
  const figure = layout.byAddress.get(from)
  if (!figure) return undefined
  const line = layout.lines[figure.line] ?? []
  const index = line.indexOf(figure)
  if (direction === 'left') return line[index - 1]?.address
  if (direction === 'right') return line[index + 1]?.address
  return under(layout.lines[figure.line + (direction === 'down' ? 1 : -1)], figure)?.address
}

/** Where Enter leads: down the column, from its end to the top of the next one; upwards likewise. */
export function nextInColumn(
  layout: GridLayout,
  from: string,
  direction: 'up' | 'down',
): string | undefined {
  const figure = layout.byAddress.get(from)
  const beside = neighbour(layout, from, direction)
  if (!figure || beside !== undefined) return beside
  const edge = direction === 'down' ? layout.lines[0] : layout.lines[layout.lines.length - 1]
  const next = (edge ?? []).filter(({ start }) =>
    direction === 'down' ? start >= figure.end : start < figure.start,
  )
  return (direction === 'down' ? next[0] : next[next.length - 1])?.address
}

/** The figures of the block that two corners span, line by line. */
export function blockBetween(layout: GridLayout, one: string, other: string): string[][] {
  const a = layout.byAddress.get(one)
  const b = layout.byAddress.get(other)
  if (!a || !b) return []
  const columns = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  return layout.lines
    .slice(Math.min(a.line, b.line), Math.max(a.line, b.line) + 1)
    .map((line) => line.filter((figure) => overlaps(figure, columns)).map(({ address }) => address))
}

function under(
  line: readonly PlacedFigure[] | undefined,
  figure: PlacedFigure,
): PlacedFigure | undefined {
  return line?.find(({ start, end }) => start <= figure.start && figure.start < end) ?? line?.[0]
}
