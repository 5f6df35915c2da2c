import { createContext, type Dispatch, type SetStateAction, useContext } from 'react'
import type { Source } from '../files/open-source'
import type { Settings } from '../report/settings'

/** To write the next year's report from it, or to see what the checks say of it. */
export type Purpose = 'begin' | 'check'

/** A report that was opened and not yet begun from: it goes from the start screen to the import screen. */
export interface Imported {
  readonly source: Source
  /** Those of the draft in a file of ours. */
  readonly settings: Settings | undefined
  /** What the clerk opened it for. */
  readonly purpose: Purpose
}

type ImportedState = readonly [Imported | undefined, Dispatch<SetStateAction<Imported | undefined>>]

export const ImportedContext = createContext<ImportedState | undefined>(undefined)

export function useImported(): ImportedState {
  const state = useContext(ImportedContext)
  if (!state) throw new Error('ImportedContext is missing above this component')
  return state
}
