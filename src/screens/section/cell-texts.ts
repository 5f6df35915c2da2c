import { type FormEvent, type RefObject, useCallback, useLayoutEffect } from 'react'
import { useSession } from '../session/session'
import { fieldIn } from './grid-marks'

/**
 * Binds the fields of a table to the figures of the draft, all at once: what is typed into one goes to its
 * figure, and what else changes figures (a paste, 撤销, a count from the ledger) is written into the fields.
 * The form library holds the figures as one value; two hundred fields of it would each have to be made known.
 */
export function useCellTexts(table: RefObject<HTMLTableElement | null>) {
  const { fields } = useSession()
  useLayoutEffect(
    () =>
      fields.subscribe({
        name: 'cells',
        formState: { values: true },
        callback: ({ values, name }) => {
          if (table.current) showTexts(table.current, values.cells, name)
        },
      }),
    [fields, table],
  )
  return useCallback(
    ({ target }: FormEvent<HTMLTableElement>) => {
      if (!(target instanceof HTMLInputElement)) return
      const { address } = target.dataset
      if (address !== undefined) fields.setValue(`cells.${address}`, target.value)
    },
    [fields],
  )
}

/** `path` names the one figure that changed, where it was one. */
function showTexts(
  table: HTMLTableElement,
  cells: Readonly<Record<string, string>>,
  path = '',
): void {
  const address = path.startsWith('cells.') ? path.slice('cells.'.length) : undefined
  const changed =
    address === undefined ? table.querySelectorAll('[data-address]') : [fieldIn(table, address)]
  for (const field of changed) {
    if (!(field instanceof HTMLInputElement)) continue
    const text = cells[field.dataset.address ?? ''] ?? ''
    // Writing the same again would move the caret and break into an input method.
    if (field.value !== text) field.value = text
  }
}
