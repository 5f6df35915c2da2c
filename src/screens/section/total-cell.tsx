import { useEffect, useRef, useState } from 'react'
import { missingParts } from '../../report/totals'
import { cellAt, nameOf } from '../../template/form'
import { useReview, useSession } from '../session/session'
import { descriptionOf } from './cell-marks'
import { FigureCell } from './figure-cell'
import { useShownLastYear } from './last-year-figure'
import { TotalDifference } from './total-difference'

interface TotalCellProps {
  readonly address: string
  /** True where the clerk wants to type the totals of this table. */
  readonly typed: boolean
}

/** A total: computed and live, or what the clerk typed, which is then compared and never replaced. */
export function TotalCell({ address, typed }: TotalCellProps) {
  const isStated = useReview(({ report }) => report.figures.get(address)?.type !== 'blank')
  const computed = useReview(({ report }) => report.totals.get(address))
  const [isBeingTyped, setBeingTyped] = useState(false)
  const unlock = useUnlock(address, isBeingTyped, () => setBeingTyped(true))
  return typed || isStated || isBeingTyped ? (
    <>
      <FigureCell
        address={address}
        className="figure-total"
        placeholder={computed === undefined ? '' : `${computed}`}
        onFocusChange={setBeingTyped}
      />
      {isStated && <TotalDifference address={address} />}
    </>
  ) : (
    <ComputedTotal address={address} computed={computed} onUnlock={unlock} />
  )
}

/** Puts the focus into the field once it stands in the place of the shown total. */
function useUnlock(address: string, isBeingTyped: boolean, open: () => void): () => void {
  const isAsked = useRef(false)
  useEffect(() => {
    if (!isAsked.current || !isBeingTyped) return
    isAsked.current = false
    document.querySelector<HTMLElement>(`input[data-address="${address}"]`)?.focus()
  }, [address, isBeingTyped])
  return () => {
    isAsked.current = true
    open()
  }
}

interface ComputedTotalProps {
  readonly address: string
  readonly onUnlock: () => void
  readonly computed: number | undefined
}

function ComputedTotal({ address, computed, onUnlock }: ComputedTotalProps) {
  const { form, review } = useSession()
  const lastYear = useShownLastYear()
  const missing = useReview(({ report }) =>
    computed === undefined ? missingParts(form, report.figures, address).length : 0,
  )
  return (
    <output
      className="figure figure-total"
      data-address={address}
      tabIndex={-1}
      onDoubleClick={onUnlock}
      onKeyDown={({ key }) => {
        if (key === 'F2') onUnlock()
      }}
      aria-label={nameOf(cellAt(form, address))}
      aria-describedby={descriptionOf(review.get(), address, lastYear)}
      // Announcing forty totals at every key would drown the reader; the findings below are live.
      aria-live="off"
      title={
        computed === undefined
          ? `还有 ${missing} 格未填，暂时不能合计`
          : '自动合计；双击或按 F2 可以手工填写'
      }
    >
      {computed ?? <span className="figure-open">缺{missing}格</span>}
    </output>
  )
}
