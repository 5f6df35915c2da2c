import { library } from '../../templates/library'
import type { CellCounts, Recognised } from '../recognise/recognised'
import { numberIn, readFigure } from '../report/figure'
import { type Report, valueAt } from '../report/report'
import { type Address, addressOf, lineColumn } from '../template/address'
import { tableOf } from '../template/form'
import { formOf } from '../template/library'
import type { Table } from '../template/template'
import { columnPaths, rowPaths } from '../template/tree'

/** What a report says, as it is printed to people and as JSON. */
export interface Content {
  readonly template: string
  /** Null where the file does not say it. */
  readonly year: number | null
  readonly agency: string
  readonly title: string
  readonly counts: CellCounts
  readonly tables: readonly {
    readonly id: string
    readonly template: string
    readonly rows: readonly ContentRow[]
  }[]
  readonly sections: readonly {
    readonly id: string
    readonly heading: string
    readonly paragraphs: readonly string[]
  }[]
}

interface ContentRow {
  readonly id: string
  readonly label: string
  readonly values: readonly (number | null)[]
}

/** A draft: blank totals are computed. */
export function contentOfReport(report: Report): Content {
  const { template } = report.form
  return {
    template: template.id,
    year: report.year,
    agency: report.agency,
    title: report.title,
    counts: countsOf(report),
    tables: template.tables.map((table) => ({
      id: table.id,
      template: template.id,
      rows: rowsOf(table, (address) => valueAt(report, address)),
    })),
    sections: template.sections.map(({ id, heading }) => ({
      id,
      heading,
      paragraphs: (report.narratives.get(id) ?? []).map(({ text }) => text),
    })),
  }
}

/** A report that was found in a file: each table in its own format, nothing computed. */
export function contentOfRecognised(report: Recognised): Content {
  const { template, year, agency, title, counts, narratives } = report
  const sections = library.templates.find(({ id }) => id === template)?.sections ?? []
  return {
    template,
    year: year ?? null,
    agency,
    title,
    counts,
    tables: report.tables.map((table) => ({ ...table, rows: recognisedRows(report, table) })),
    sections: sections.map(({ id, heading }) => ({
      id,
      heading,
      paragraphs: narratives[id] ?? [],
    })),
  }
}

function recognisedRows(
  { cells, overlays, year = 0 }: Recognised,
  { id, template }: Recognised['tables'][number],
): ContentRow[] {
  const form = formOf(library, { template, overlays, year })
  if (!form) throw new Error(`no template ${template}`)
  return rowsOf(tableOf(form, id), (address) => {
    const kind = form.cells.get(address)?.kind
    return kind && numberIn(readFigure(cells[address] ?? '', kind))
  })
}

function rowsOf(table: Table, figureAt: (address: Address) => number | undefined): ContentRow[] {
  const at = (row: string, column: string) => figureAt(addressOf(table.id, row, column)) ?? null
  return [
    ...table.blocks.flatMap((block) =>
      rowPaths(block).map(({ leaf }) => ({
        id: leaf.id,
        label: leaf.label,
        values: columnPaths(block).map((column) => at(leaf.id, column.leaf.id)),
      })),
    ),
    ...table.lines.map(({ id, label }) => ({ id, label, values: [at(id, lineColumn)] })),
  ]
}

function countsOf(report: Report): CellCounts {
  const types = [...report.form.cells.keys()].map((address) => {
    const isKnown = valueAt(report, address) !== undefined
    return isKnown ? 'number' : (report.figures.get(address)?.type ?? 'blank')
  })
  const count = (wanted: string) => types.filter((type) => type === wanted).length
  return {
    asked: types.length,
    read: count('number'),
    blank: count('blank'),
    unclear: count('unreadable'),
  }
}
