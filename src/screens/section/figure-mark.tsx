import { numberIn } from '../../report/figure'
import { useReview } from '../session/session'

interface FigureMarkProps {
  readonly isWrong: boolean
  /** A broken relation reads this cell. */
  readonly isInvolved: boolean
}

/** A sign in the corner, since colour alone says nothing to many; the words stand below the table. */
export function FigureMark({ isWrong, isInvolved }: FigureMarkProps) {
  if (!isWrong && !isInvolved) return null
  return (
    <span className="figure-mark" aria-hidden="true">
      {isWrong ? '✕' : '△'}
    </span>
  )
}

/** How far a typed total is from the sum of its parts, beside it. */
export function TotalDifference({ address }: { readonly address: string }) {
  const said = useReview(({ report }) => {
    const stated = numberIn(report.figures.get(address))
    const computed = report.totals.get(address)
    if (stated === undefined || computed === undefined || stated === computed) return ''
    const difference = Number((stated - computed).toFixed(6))
    return `应为 ${computed}，${difference > 0 ? '多' : '少'} ${Math.abs(difference)}`
  })
  return said === '' ? null : <div className="figure-difference">{said}</div>
}
