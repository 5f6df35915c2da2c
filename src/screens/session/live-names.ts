import { addressOf } from '../../template/address'
import type { Form } from '../../template/form'
import { columnPaths, type Path, rowPaths } from '../../template/tree'

/** What the text field calls the figures that follow the tables, and which figure a name means. */
export interface LiveNames {
  readonly nameOf: ReadonlyMap<string, string>
  readonly addressOf: ReadonlyMap<string, string>
}

interface Named {
  readonly id: string
  readonly name: string
}

/** A name for each cell and each group of cells; those that would share one have none. */
export function liveNames({ template }: Form): LiveNames {
  const all = template.tables.flatMap((table) =>
    table.blocks.flatMap((block) => {
      const columns = nodesOf(columnPaths(block))
      return nodesOf(rowPaths(block)).flatMap((row) =>
        columns.map((column): Named => {
          const id = addressOf(table.id, row.id, column.id)
          return { id, name: [row.name, column.name].filter(isSaying).join('，') }
        }),
      )
    }),
  )
  const counts = new Map<string, number>()
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  const clear = all.filter(({ name }) => name !== '' && counts.get(name) === 1)
  return {
    nameOf: new Map(clear.map(({ id, name }) => [id, name])),
    addressOf: new Map(clear.map(({ id, name }) => [name, id])),
  }
}

/** Rows or columns and the groups they stand in, each named by all labels down to it. */
function nodesOf(paths: readonly Path<{ id: string; label: string }>[]): Named[] {
  const nodes = new Map<string, Named>()
  for (const { groups, leaf } of paths) {
    let name = ''
    for (const { id, label } of [...groups, leaf]) {
      nodes.set(id, { id, name: name + plainLabel(label) })
      if (!isAroundAll(id, paths)) name += plainLabel(label)
    }
  }
  return [...nodes.values()]
}

/** A group that everything stands in tells nothing apart. */
function isAroundAll(id: string, paths: readonly Path<{ id: string; label: string }>[]): boolean {
  return paths.every(({ groups }) => groups.some((group) => group.id === id))
}

/** A label without its number and without what stands in brackets. */
function plainLabel(label: string): string {
  return label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])/, '')
    .replace(/（[^）]*）/g, '')
}

/** A row's own sum goes without saying. */
function isSaying(name: string): boolean {
  return name !== '' && name !== '总计'
}
