import type { TableHelp } from '../../template/guide'
import type { Table } from '../../template/template'
import { useReview } from '../session/session'

const noHelp: TableHelp = {}

/** What the guide explains of a table; nothing where it does not know the table. */
export function useTableHelp({ id }: Table): TableHelp {
  return useReview(({ guide }) => guide.help[id] ?? noHelp)
}
