import { useEffect, useState } from 'react'
import type { Guide } from '../template/guide'
import { useServices } from './services'

/** Undefined until it is here. */
export function useGuide(): Guide | undefined {
  const { loadGuide } = useServices()
  const [guide, setGuide] = useState<Guide | undefined>()
  const [failure, setFailure] = useState<Error | undefined>()
  useEffect(() => {
    loadGuide().then(setGuide, setFailure)
  }, [loadGuide])
  if (failure) throw failure
  return guide
}
