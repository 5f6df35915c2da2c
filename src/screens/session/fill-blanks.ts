import type { UseFormReturn } from 'react-hook-form'
import type { DraftInput } from '../../report/draft'

/** Puts 0 into the blank ones of the cells; what it returns takes those back that are still 0. */
export function fillBlanks(
  fields: UseFormReturn<DraftInput>,
  addresses: readonly string[],
): () => void {
  const blank = addresses.filter((address) => textAt(fields, address) === '')
  replaceEach(fields, blank, '0')
  return () =>
    replaceEach(
      fields,
      blank.filter((address) => textAt(fields, address) === '0'),
      '',
    )
}

/** One change for all: each change runs the checks and the save queue. */
function replaceEach(
  fields: UseFormReturn<DraftInput>,
  addresses: readonly string[],
  text: string,
): void {
  const changed = Object.fromEntries(addresses.map((address) => [address, text]))
  fields.setValue('cells', { ...fields.getValues('cells'), ...changed }, { shouldDirty: true })
}

function textAt(fields: UseFormReturn<DraftInput>, address: string): string {
  return (fields.getValues('cells')[address] ?? '').trim()
}

/** 0 for each of the cells that is blank, by field path. */
export function zerosForBlanks(
  cells: DraftInput['cells'],
  addresses: readonly string[],
): Record<string, string> {
  const blank = addresses.filter((address) => (cells[address] ?? '').trim() === '')
  return Object.fromEntries(blank.map((address) => [`cells.${address}`, '0']))
}
