import { useEffect, useRef, useState } from 'react'
import { missingParts } from '../../report/totals'
import { cellAt, nameOf } from '../../template/form'
import { findingIds } from '../session/finding-id'
import { useReview, useSession } from '../session/session'
import { FigureCell } from './figure-cell'
import { FigureMark, TotalDifference } from './figure-mark'

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
  const { form } = useSession()
  const describedBy = useReview(({ atCell }) => findingIds(atCell.get(address)))
  const isInvolved = useReview(({ involved }) => involved.has(address))
  const missing = useReview(({ report }) => missingParts(form, report.figures, address).length)
  return (
    <>
      <output
        className={`figure figure-total ${describedBy ? 'figure-wrong' : ''} ${isInvolved ? 'figure-involved' : ''}`}
        data-address={address}
        tabIndex={-1}
        onDoubleClick={onUnlock}
        onKeyDown={({ key }) => {
          if (key === 'F2') onUnlock()
        }}
        aria-label={nameOf(cellAt(form, address))}
        aria-describedby={describedBy || undefined}
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
      <FigureMark isWrong={describedBy !== ''} isInvolved={isInvolved} />
    </>
  )
}
