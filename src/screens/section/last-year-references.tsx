import { type Report, valueAt } from '../../report/report'
import { addressOf } from '../../template/address'
import type { Reference } from '../../template/template'
import { useSession } from '../session/session'

/** Figures of last year's report that those of this table go on from. */
export function LastYearReferences({ table }: { readonly table: string }) {
  const { form, lastYear } = useSession()
  if (!lastYear) return null
  const references = form.template.copyOver.references
    .filter((reference) => reference.table === table)
    .flatMap((reference) => sentencesOf(reference, lastYear))
  if (references.length === 0) return null
  return (
    <section className="last-year-references" aria-label="上年报告的参考数">
      <p className="quiet">{lastYear.year} 年报告的参考数，供对照，不会自动填写：</p>
      <ul>
        {references.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

function sentencesOf({ table, rows, lastYearColumns }: Reference, lastYear: Report): string[] {
  return rows.flatMap((row) => {
    const figures = lastYearColumns.map((column) => {
      const address = addressOf(table, row, column)
      return { cell: lastYear.form.cells.get(address), value: valueAt(lastYear, address) }
    })
    const known = figures.flatMap(({ cell, value }) =>
      cell && value !== undefined ? [{ cell, value }] : [],
    )
    const [first] = known
    // The format of last year may not have asked for it.
    if (!first || known.length < figures.length) return []
    const named = known.map(({ cell, value }) => `${cell.columnName} ${value}`).join('，')
    const sum = known.reduce((total, { value }) => total + value, 0)
    return [`${first.cell.rowName}：${named}${known.length > 1 ? `，合计 ${sum}` : ''}`]
  })
}
