import { useCallback } from 'react'
import type { Draft } from '../../report/draft'
import { useServices } from '../services'

/** Stores a draft before it is opened; where the database refuses, it is kept aside instead. */
export function useAddDraft(): (draft: Draft) => Promise<void> {
  const { store } = useServices()
  return useCallback(
    async (draft) => {
      const kept = store.keepAside(draft)
      try {
        await store.save(draft)
      } catch (error) {
        if (!kept) throw error
      }
    },
    [store],
  )
}
