import type { Form } from '../../template/form'
import { cellsNamed } from '../../template/named-cells'
import type { Dimension, Facet } from '../../template/narrative-rule'
import { dimensionKey, type Memory } from './memory'
import type { Bound, Reading } from './mention'
import type { FacetMeaning } from './token'
import type { Understanding } from './understand'

/** What is meant along one dimension, the likeliest first. */
interface Choice {
  readonly dimension: Dimension
  readonly names: readonly string[]
  readonly options: readonly { readonly ids: readonly string[]; readonly isDoubtful: boolean }[]
  readonly isAssumed: boolean
}

/** The cells that a figure is of; undefined where the words do not say enough. */
export function bind(
  understood: Understanding,
  memory: Memory,
  form: Form,
): (Bound & { readonly isAssumed: boolean }) | undefined {
  const { subject } = understood
  if (understood.facets.length === 0 && !understood.isNamed) return undefined
  const choices: Choice[] = []
  for (const dimension of subject.dimensions) {
    const choice = choose(dimension, understood, memory)
    if (!choice) return undefined
    choices.push(choice)
  }
  const readings = subject.table === undefined ? [] : readingsOf(form, subject.table, choices)
  if (subject.table !== undefined && readings.length === 0) return undefined
  const names = choices.flatMap((choice) => choice.names)
  return {
    subject,
    readings,
    means: names.length > 0 ? names.join('，') : subject.name,
    isAssumed: choices.some((choice) => choice.isAssumed),
  }
}

function choose(
  dimension: Dimension,
  { subject, facets, isPlain }: Understanding,
  memory: Memory,
): Choice | undefined {
  const own = facets.filter((meaning) => meaning.dimension === dimension)
  if (own.length > 0) return said(dimension, own)
  const remembered = memory.last.get(dimensionKey(subject, dimension.id)) ?? []
  if (dimension.usual) {
    const lingering = dimension.lingers ? said(dimension, remembered).options : []
    const options = [{ ids: dimension.usual, isDoubtful: false }, ...lingering]
    return { dimension, names: [], options, isAssumed: false }
  }
  if (remembered.length > 0 && facets.length > 0 && isPlain) return said(dimension, remembered)
  const { assumed } = dimension
  if (!assumed) return undefined
  const options = assumed.ids.map((ids) => ({ ids, isDoubtful: false }))
  return { dimension, names: [assumed.name], options, isAssumed: true }
}

/** Several facets are one sum; common words may each say it too: `收到并答复`. */
function said(dimension: Dimension, meanings: readonly FacetMeaning[]): Choice {
  const facets = withoutGroups(withoutCommon([...new Set(meanings.map(({ facet }) => facet))]))
  const sum = facets.flatMap(({ ids }) => ids[0] ?? [])
  const isEachToo = facets.length === 1 || facets.every(({ isCommon }) => isCommon)
  const each = isEachToo ? facets.flatMap(({ ids }) => ids) : []
  const certain = [...(facets.length > 1 ? [sum] : []), ...each]
  const doubtful = facets.flatMap((facet) => facet.doubtful ?? [])
  return {
    dimension,
    names: [facets.map(({ name }) => name).join('、')],
    options: [
      ...certain.map((ids) => ({ ids, isDoubtful: false })),
      ...doubtful.map((ids) => ({ ids, isDoubtful: true })),
    ],
    isAssumed: false,
  }
}

/** `顺延到下年度答复`: a word that is used of many things yields to one that is not. */
function withoutCommon(facets: readonly Facet[]): readonly Facet[] {
  const sure = facets.filter(({ isCommon }) => !isCommon)
  return sure.length > 0 ? sure : facets
}

/** `因保护第三方合法权益不予公开`: the group is named beside what it is made of. */
function withoutGroups(facets: readonly Facet[]): readonly Facet[] {
  const groups = new Set(facets.map(({ under }) => under))
  return facets.filter(
    ({ ids }) => !(ids.length === 1 && ids[0]?.length === 1 && groups.has(ids[0][0])),
  )
}

function readingsOf(form: Form, table: string, choices: readonly Choice[]): Reading[] {
  const combined = choices.reduce<
    { ids: { axis: Dimension['axis']; ids: readonly string[] }[]; isDoubtful: boolean }[]
  >(
    (combinations, { dimension, options }) =>
      combinations.flatMap((combination) =>
        options.map((option) => ({
          ids: [...combination.ids, { axis: dimension.axis, ids: option.ids }],
          isDoubtful: combination.isDoubtful || option.isDoubtful,
        })),
      ),
    [{ ids: [], isDoubtful: false }],
  )
  return combined.flatMap(({ ids, isDoubtful }) => {
    const along = (axis: Dimension['axis']) =>
      ids.filter((list) => list.axis === axis).map((list) => list.ids)
    const addresses = cellsNamed(form, table, along('rows'), along('columns'))
    return addresses.length > 0 ? [{ addresses, isDoubtful }] : []
  })
}
