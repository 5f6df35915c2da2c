import { median, quantile, type Samples } from './statistics'

export interface Comparison {
  readonly title: string
  readonly samples: Samples
  /** The contestants to divide by, each a column of ratios. */
  readonly references: readonly string[]
}

/** Medians beside ratios of medians, aligned for a terminal. */
export function printComparison({ title, samples, references }: Comparison): void {
  const count = Math.max(...[...samples.values()].map(({ length }) => length))
  const heads = ['median ms', 'p90 ms', ...references.map((name) => `x ${shortName(name)}`)]
  const rows = [...samples].map(([name, times]) => [
    name,
    median(times).toFixed(1),
    quantile(times, 0.9).toFixed(1),
    ...references.map((reference) => (median(times) / medianOf(samples, reference)).toFixed(2)),
  ])
  print(`\n${title} (n = ${count} each, alternately)`)
  printRows([['', ...heads], ...rows])
}

export function printRows(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  for (const row of rows) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
    )
    print(`  ${cells.join('  ')}`)
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function medianOf(samples: Samples, name: string): number {
  return median(samples.get(name) ?? [])
}

function shortName(name: string): string {
  return name.split(/[ ,:]/)[0] ?? name
}
