import { compareForms } from '../../template/compare'
import { createForm } from '../../template/form'
import { useServices } from '../services'
import { useSession } from '../session/session'

/** What the format before this one asked for in the table and this one does not. */
export function FormChangesNote({ table }: { readonly table: string }) {
  const { library } = useServices()
  const { form, current, lastYear } = useSession()
  const index = library.templates.findIndex(({ id }) => id === form.template.id)
  const before = library.templates[index - 1]
  if (!before) return null
  const onlyTable = (template: typeof before) =>
    createForm({ ...template, tables: template.tables.filter(({ id }) => id === table) })
  const { noLongerAsked, newlyAsked } = compareForms(onlyTable(before), onlyTable(form.template))
  if (noLongerAsked.length === 0 && newlyAsked.length === 0) return null
  const setAside = Object.keys(current().setAside).filter((address) =>
    address.startsWith(`${table}/`),
  )
  // Whoever wrote last year's report on this format knows it.
  const isKnown = lastYear?.form.template.id === form.template.id
  if (isKnown && setAside.length === 0) return null
  return (
    <details className="form-changes" open={setAside.length > 0}>
      <summary>与{before.name}相比，这张表有变化</summary>
      <p>不再填报：{noLongerAsked.join('；')}。</p>
      <p>新增填报：{newlyAsked.join('；')}。</p>
      {setAside.length > 0 && (
        <p>按旧格式填过的 {setAside.length} 个数字存在草稿里，不会印出来。</p>
      )}
    </details>
  )
}
