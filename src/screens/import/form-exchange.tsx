import type { RecognisedTable } from '../../recognise/recognised'
import { compareForms } from '../../template/compare'
import { createForm, type Form } from '../../template/form'
import type { TemplateLibrary } from '../../template/library'
import type { Template } from '../../template/template'
import { useServices } from '../services'

interface FormExchangeProps {
  /** The tables that were found, each in its own format. */
  readonly tables: readonly RecognisedTable[]
  readonly to: Template
  /** The year of the new report. */
  readonly year: number
}

/** What becomes of each row and column where the new report is on another format. */
export function FormExchange({ tables, to, year }: FormExchangeProps) {
  const { library } = useServices()
  const found = tables.filter(({ template }) => template !== to.id)
  const { kept, renamed, noLongerAsked, newlyAsked } = compareForms(
    formOfTables(found, to, library),
    formOfTables(
      found.map(({ id }) => ({ id, template: to.id })),
      to,
      library,
    ),
  )
  // A table may be the same in both formats.
  if (renamed.length + noLongerAsked.length + newlyAsked.length === 0) return null
  return (
    <section aria-label="格式有变化">
      <h2>格式有变化</h2>
      <p>
        这份报告的表格用的是{namesOf(found, library)}，{year} 年度的报告用{to.name}（{to.notice}）：
      </p>
      <details>
        <summary>
          改名 {renamed.length} 项，不再填报 {noLongerAsked.length} 项，新增填报 {newlyAsked.length}{' '}
          项，其余不变
        </summary>
        <Part title="改名" items={renamed.map((one) => `“${one.before}”改称“${one.after}”`)} />
        <Part title="不再填报" items={noLongerAsked} />
        <Part title="新增填报" items={newlyAsked} />
        <Part title="不变" items={kept} />
      </details>
    </section>
  )
}

function formOfTables(
  tables: readonly RecognisedTable[],
  to: Template,
  library: TemplateLibrary,
): Form {
  const printed = tables.flatMap(({ id, template }) =>
    (templateNamed(library, template)?.tables ?? []).filter((table) => table.id === id),
  )
  return createForm({ ...to, tables: printed })
}

function namesOf(tables: readonly RecognisedTable[], library: TemplateLibrary): string {
  const names = tables.map(({ template }) => templateNamed(library, template)?.name ?? template)
  return [...new Set(names)].join('和')
}

function templateNamed({ templates }: TemplateLibrary, id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}

function Part({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3 className="exchange-title">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}
