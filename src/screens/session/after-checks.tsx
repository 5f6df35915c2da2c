import { type ReactNode, useEffect } from 'react'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Opening } from '../../ui/screen-boundary'
import type { ReviewStore } from './review'
import { useIsWithoutChecks, useReviewSoon, useSession } from './session'

/** A step that lives on findings is shown once the checks are here. */
export function AfterChecks({ children }: { readonly children: ReactNode }) {
  const { review } = useSession()
  const isChecked = useReviewSoon(() => true, false)
  const isFailed = useIsWithoutChecks()
  useEffect(() => review.fetchChecks(), [review])
  if (isChecked) return children
  return isFailed ? <NoChecks onAgain={() => fetchAgain(review)} /> : <Opening />
}

export function fetchAgain(review: ReviewStore): void {
  review.fetchChecks()
  // The button goes with what it ends.
  document.querySelector('main')?.focus()
}

function NoChecks({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <>
      <h1>检查的程序没有读出来</h1>
      <Banner tone="error" live>
        <p>
          这一步要用到检查的程序，它没有读出来。填写的内容都在，请再试一次；还是不行的，先点“存为草稿文件”，再重新打开页面（按
          F5 键）。
        </p>
        <Button onClick={onAgain}>再试一次</Button>
      </Banner>
    </>
  )
}
