import { type FormEvent, memo } from 'react'
import { partsOf } from '../../template/address'
import { cellsOfTable } from '../../template/form'
import { useSession } from '../session/session'

/**
 * A form for each row of a table. After every key Chromium reads all fields of the page that are in the
 * same form or in none, for its suggestions: so it reads a row instead of the table.
 */
export const RowForms = memo(function RowForms({ table }: { readonly table: string }) {
  const { form } = useSession()
  const ids = cellsOfTable(form, table).map(({ address }) => rowFormOf(address))
  return [...new Set(ids)].map((id) => (
    <form key={id} id={id} hidden autoComplete="off" onSubmit={stay} />
  ))
})

export function rowFormOf(address: string): string {
  const { table, row } = partsOf(address)
  return `row-${table}-${row}`
}

function stay(event: FormEvent): void {
  event.preventDefault()
}
