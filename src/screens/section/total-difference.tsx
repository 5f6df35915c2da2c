import { numberIn } from '../../report/figure'
import { useReview } from '../session/session'

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
