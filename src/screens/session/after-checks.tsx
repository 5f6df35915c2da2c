import { type ReactNode, useEffect } from 'react'
import { Opening } from '../../ui/screen-boundary'
import { useReviewSoon, useSession } from './session'

/** A step that lives on findings is shown once the checks are here. */
export function AfterChecks({ children }: { readonly children: ReactNode }) {
  const { review } = useSession()
  const isChecked = useReviewSoon(() => true, false)
  useEffect(() => review.fetchChecks(), [review])
  return isChecked ? children : <Opening />
}
