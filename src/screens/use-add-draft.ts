import { useCallback } from 'react'
import type { Draft } from '../report/draft'
import type { Added } from '../storage/stored-draft'
import { useServices } from './services'

/**
 * Stores a draft before it is opened. Where the browser's database refuses, the draft's own screen opens
 * it unsaved, tries again at once and says why it failed.
 */
export function useAddDraft(): (draft: Draft) => Promise<Added> {
  const { store } = useServices()
  return useCallback((draft) => store.add(draft), [store])
}
