import { isTotal, type Report } from '../report/report'
import { partsOf } from '../template/address'
import { type Cell, cellAt, type Form, nameOf } from '../template/form'
import type { Finding } from './finding'
import { sectionOfTable } from './place'

/** The cells to fill in, row by row. */
export function rowsToFill(form: Form): Cell[][] {
  const rows = new Map<string, Cell[]>()
  for (const cell of form.cells.values()) {
    if (isTotal(cell)) continue
    const key = rowOf(cell.address)
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return [...rows.values()]
}

const mostRowsNamed = 3

/** The findings with one for each table in place of those on its rows with blanks, where they are many. */
export function mergeBlankRows(findings: readonly Finding[], report: Report): Finding[] {
  const byTable = new Map<string, Finding[]>()
  for (const finding of findings.filter((one) => isBlankRow(one, report))) {
    const { table } = partsOf(finding.where)
    byTable.set(table, [...(byTable.get(table) ?? []), finding])
  }
  return findings.flatMap((finding) => {
    const rows = isBlankRow(finding, report) ? byTable.get(partsOf(finding.where).table) : undefined
    if (!rows || rows.length <= mostRowsNamed) return [finding]
    return rows[0] === finding ? [merged(finding, rows, report)] : []
  })
}

function isBlankRow({ isMissing, where }: Finding, { form }: Report): boolean {
  return isMissing === true && form.cells.has(where)
}

function merged(first: Finding, rows: readonly Finding[], report: Report): Finding {
  const names = new Set(rows.map(({ where }) => rowOf(where)))
  const cells = rowsToFill(report.form)
    .flat()
    .filter(({ address }) => names.has(rowOf(address)))
    .filter(({ address }) => report.figures.get(address)?.type === 'blank')
  const cell = cellAt(report.form, first.where)
  const place = `${sectionOfTable(report.form, cell.table.id)}表格`
  const message = `${place}：还有 ${rows.length} 行、${cells.length} 格没有填写，从“${nameOf(cell)}”起。没有的请填 0。`
  return { ...first, place, message }
}

function rowOf(address: string): string {
  const { table, row } = partsOf(address)
  return `${table}/${row}`
}
