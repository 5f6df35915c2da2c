import type { Recognised } from '../../recognise/recognised'
import type { TemplateLibrary } from '../../template/library'
import { useServices } from '../services'

/** Which official format each of the three tables follows. */
export function TableFormats({ report }: { readonly report: Recognised }) {
  const { library } = useServices()
  const template = library.templates.find(({ id }) => id === report.template)
  const nameOf = (table: string) => {
    const format = report.tables.find(({ id }) => id === table)?.template
    if (format !== undefined && isAlwaysTheSame(table, library)) return '各年格式相同'
    return library.templates.find(({ id }) => id === format)?.name ?? '没有找到'
  }
  return template?.sections.flatMap(({ heading, table }) =>
    table === undefined ? [] : [<Fact key={table} name={heading} value={nameOf(table)} />],
  )
}

/** True for a table that every format prints alike. */
function isAlwaysTheSame(id: string, { templates }: TemplateLibrary): boolean {
  const printed = templates.map(({ tables }) => JSON.stringify(tables.find((one) => one.id === id)))
  return new Set(printed).size === 1
}

export function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
