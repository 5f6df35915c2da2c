import { sectionName } from '../../check/place'
import type { Draft } from '../../report/draft'
import { partsOf } from '../../template/address'
import type { Form } from '../../template/form'
import { sayContent } from '../say-content'

/** A draft that opens, under the name that the list gives it. */
export interface Listed {
  readonly name: string
  readonly draft: Draft
  readonly form: Form
}

/** What tells drafts of one name apart, by id; nothing of a draft whose name no other has. The newest come first. */
export function tellApart(listed: readonly Listed[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const { name, draft, form } of listed) {
    const namesakes = listed.filter((other) => other.name === name)
    const newest = namesakes[0]?.draft
    if (!newest || namesakes.length === 1) continue
    const what =
      draft === newest
        ? `同名的 ${namesakes.length} 份里最新的`
        : sayDifference(draft, newest, form)
    said.set(draft.id, `${what}；${sayContent(draft)}`)
  }
  return said
}

function sayDifference(draft: Draft, newest: Draft, form: Form): string {
  const parts = differingParts(draft, newest, form)
  return parts.length > 0 ? `和最新一份不同：${parts.join('、')}` : '内容和最新一份相同'
}

function differingParts(draft: Draft, newest: Draft, form: Form): string[] {
  const cells = differingKeys(draft.cells, newest.cells)
  const tables = new Set(cells.map((address) => partsOf(address).table))
  const texts = new Set(differingKeys(draft.narratives, newest.narratives))
  const hasOtherBasics = differingKeys({ ...draft.basics }, { ...newest.basics }).length > 0
  const sections = form.template.sections.filter(
    ({ id, table = '' }) => texts.has(id) || tables.has(table),
  )
  return [
    ...(hasOtherBasics ? ['基本信息'] : []),
    ...sections.map(({ heading }) => sectionName(heading)),
    ...(restOf(draft) === restOf(newest) ? [] : ['格式、打印设置或核实说明']),
  ]
}

type Texts = Readonly<Record<string, string>>

function differingKeys(one: Texts, other: Texts): string[] {
  return Object.keys({ ...one, ...other }).filter((key) => (one[key] ?? '') !== (other[key] ?? ''))
}

function restOf({ year, template, overlays, settings, acknowledged }: Draft): string {
  return JSON.stringify([
    year,
    template,
    overlays,
    Object.entries(settings).sort(),
    Object.entries(acknowledged).sort(),
  ])
}
