import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'
import * as z from 'zod'
import { cellsOfTable, type Form } from '../src/template/form'
import type { Section } from '../src/template/template'
import { trialFormat } from '../templates/trial-format'

/**
 * Real reports, kept outside the repository in ../shared. Nothing of them is copied here: what is
 * missing is undefined, and the test that needs it skips.
 */
const shared = join(import.meta.dirname, '../../shared')
const seedsFolder = join(shared, 'seeds')
const reportsFolder = join(shared, 'reports')

/** The value, or a skipped test that says why. */
export function orSkip<T>(value: T | undefined, context: TestContext): T {
  return value ?? context.skip('../shared is not there')
}

export function readSharedText(name: string): string | undefined {
  const file = join(shared, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The bytes of a published report as it is at hand: `10-huaian-2024.pdf`. */
export function readReportFile(name: string): Uint8Array | undefined {
  const file = join(reportsFolder, name)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}

/** The bytes of the seed of that number. */
export function readSeedFile(id: string): Uint8Array | undefined {
  if (!existsSync(seedsFolder)) return undefined
  const name = namesIn(seedsFolder, '.txt').find((file) => file.startsWith(id))
  return name === undefined ? undefined : new Uint8Array(readFileSync(join(seedsFolder, name)))
}

/** A published report's figures, table by table in printed order; null where a cell is blank. */
export interface PublishedReport {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly figures: Readonly<Record<string, readonly (number | null)[]>>
  /** Ids of the rules that the key says are broken; undefined where it says nothing. */
  readonly brokenRules: readonly string[] | undefined
}

export function readReports(): PublishedReport[] | undefined {
  if (!existsSync(reportsFolder)) return undefined
  return namesIn(reportsFolder, '.json').map((name) => {
    const key: unknown = JSON.parse(readFileSync(join(reportsFolder, name), 'utf8'))
    const id = name.replace('.json', '')
    const tables = keyByTable.safeParse(key)
    return tables.success ? ofTables(id, tables.data) : ofRows(id, keyByRow.parse(key))
  })
}

export function readReportNamed(id: string): PublishedReport | undefined {
  return readReports()?.find((report) => report.id === id)
}

/** Raw texts by address, of every table that the form prints with as many cells. */
export function cellsOn(form: Form, report: PublishedReport): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const { id } of form.template.tables) {
    const printed = cellsOfTable(form, id)
    const figures = report.figures[id] ?? []
    if (figures.length !== printed.length) continue
    printed.forEach(({ address }, index) => {
      cells[address] = String(figures[index] ?? '')
    })
  }
  return cells
}

const figure = z.number().nullable()
const check = z.object({ holds: z.boolean() })

const keyByTable = z.object({
  title: z.string(),
  year: z.number(),
  tables: z.object({
    section2: z.record(z.string(), z.record(z.string(), z.union([figure, z.array(z.unknown())]))),
    section3: z.object({ rows: z.array(z.array(figure)) }),
    section4: z.array(figure),
  }),
  checks: z.object({
    row_sums: check,
    result_items_sum_to_total: check,
    first_plus_second_eq_third_plus_fourth: check,
    section4_groups: check.extend({
      failures: z.array(z.object({ group: z.string() })),
    }),
  }),
})

const keyByRow = z.object({
  title: z.string(),
  year: z.number(),
  t2: z.record(z.string(), z.union([figure, z.array(figure)])),
  t3: z.record(z.string(), z.record(z.string(), figure)),
  t4: z.array(figure),
})

const groupTotals: Readonly<Record<string, string>> = {
  行政复议: 'reconsideration-total',
  未经复议直接起诉: 'direct-total',
  复议后起诉: 'after-total',
}

function ofTables(id: string, { title, year, tables, checks }: z.infer<typeof keyByTable>) {
  const disclosure = Object.values(tables.section2)
    .flatMap(({ columns, ...rows }) => Object.values(rows).flat())
    .map((value) => figure.parse(value))
  const broken = [
    ...(checks.row_sums.holds ? [] : ['applicants-total']),
    ...(checks.result_items_sum_to_total.holds ? [] : ['results-total']),
    ...(checks.first_plus_second_eq_third_plus_fourth.holds ? [] : ['requests-balance']),
    ...checks.section4_groups.failures.map(({ group }) => groupTotals[group] ?? group),
  ]
  const figures = {
    disclosure,
    requests: tables.section3.rows.flat(),
    'reconsideration-litigation': tables.section4,
  }
  return { id, title, year, figures, brokenRules: broken }
}

function ofRows(id: string, { title, year, t2, t3, t4 }: z.infer<typeof keyByRow>) {
  const figures = {
    disclosure: Object.values(t2).flat(),
    requests: Object.values(t3).flatMap((row) => Object.values(row)),
    'reconsideration-litigation': t4,
  }
  return { id, title, year, figures, brokenRules: undefined }
}

/** What a clerk would type to write one of the seeds again; every figure in them is 0. */
export interface Seed {
  /** `000` */
  readonly id: string
  readonly year: number
  readonly agency: string
  readonly title: string
  readonly preamble: string
  /** By section id; one line is one paragraph. */
  readonly narratives: Readonly<Record<string, string>>
  readonly signature: string
  readonly date: string
  /** The figure of Jilin's additional row as printed; undefined where the row is not printed. */
  readonly publishedAltogether: string | undefined
}

export function readSeeds(): Seed[] | undefined {
  if (!existsSync(seedsFolder)) return undefined
  return namesIn(seedsFolder, '.txt').map((name) =>
    readSeed(name.slice(0, 3), readFileSync(join(seedsFolder, name), 'utf8')),
  )
}

export function readSeedNamed(id: string): Seed | undefined {
  return readSeeds()?.find((seed) => seed.id === id)
}

/** All seeds are written on the trial format; the headings are the same in both. */
const sections: readonly Section[] = trialFormat.sections

function readSeed(id: string, text: string): Seed {
  const parts = partsOf(text)
  const { title, rest } = titleOf(proseIn(parts.get('front') ?? []))
  const [, agency = '', year = ''] = /^(.*?)(\d{4})年/.exec(title) ?? []
  const last = sections[sections.length - 1]?.id ?? ''
  const { body, signature, date } = signedOff(proseIn(parts.get(last) ?? []))
  const narratives = sections.map(({ id: section }) => [
    section,
    (section === last ? body : proseIn(parts.get(section) ?? [])).join('\n'),
  ])
  return {
    id,
    year: Number(year),
    agency,
    title,
    preamble: rest.join('\n'),
    narratives: Object.fromEntries(narratives),
    signature,
    date,
    publishedAltogether: /发布总数量（[^）]*）[：:]([^\n]*)/.exec(text)?.[1]?.trim(),
  }
}

/** The lines under each heading, and those before the first as `front`. */
function partsOf(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  let current = 'front'
  for (const line of text.split(/\r?\n/)) {
    const section = sections.find(({ heading }) => isHeading(line, heading))
    if (section) current = section.id
    else parts.set(current, [...(parts.get(current) ?? []), line])
  }
  return parts
}

/** The heading with its number, with another number, or without one. */
function isHeading(line: string, heading: string): boolean {
  const words = heading.replace(/^.、/, '')
  return line.trim().replace(/^[一二三四五六\d]+[、.．]\s*/, '') === words
}

/** Paragraphs outside the table; the table reaches from the first line with a TAB to the last. */
function proseIn(lines: readonly string[]): string[] {
  const isCell = (line: string) => line.startsWith('\t')
  const first = lines.findIndex(isCell)
  const last = lines.length - 1 - [...lines].reverse().findIndex(isCell)
  return lines
    .filter((_, index) => first < 0 || index < first || index > last)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A title can be printed on two lines; it ends with the word 报告. */
function titleOf(front: readonly string[]): { title: string; rest: readonly string[] } {
  const end = front.findIndex((line) => line.endsWith('报告')) + 1
  return { title: front.slice(0, end).join(''), rest: front.slice(end) }
}

function signedOff(lines: readonly string[]) {
  const date = lines[lines.length - 1] ?? ''
  if (!/^\d{4}年\d{1,2}月\d{1,2}日$/.test(date)) return { body: lines, signature: '', date: '' }
  return { body: lines.slice(0, -2), signature: lines[lines.length - 2] ?? '', date }
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
}
