import { useCallback } from 'react'
import type { Draft } from '../../report/draft'
import { useServices } from '../services'

/** Stores a draft before it is opened; where the database refuses, it is opened unsaved. */
export function useAddDraft(): (draft: Draft) => Promise<void> {
  const { store } = useServices()
  return useCallback(
    async (draft) => {
      store.keepAside(draft)
      // A refusal is said on the draft's own screen, which tries again.
      await store.save(draft).catch(() => undefined)
    },
    [store],
  )
}
