import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Report } from '../../report/report'
import { missingParts } from '../../report/totals'
import { cellAt, nameOf } from '../../template/form'
import { useReport, useSession } from '../session/session'
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
  const isStated = useReport(({ figures }) => figures.get(address)?.type !== 'blank')
  const [isBeingTyped, setBeingTyped] = useState(false)
  const unlock = useUnlock(address, isBeingTyped, () => setBeingTyped(true))
  return typed || isStated || isBeingTyped ? (
    <>
      <TypedTotal address={address} onFocusChange={setBeingTyped} />
      {isStated && <TotalDifference address={address} />}
    </>
  ) : (
    <ComputedTotal address={address} onUnlock={unlock} />
  )
}

interface TypedTotalProps {
  readonly address: string
  readonly onFocusChange: (hasFocus: boolean) => void
}

/** As long as it is blank, the sum of its parts stands in it as a hint. */
function TypedTotal({ address, onFocusChange }: TypedTotalProps) {
  const computed = useReport(({ totals }) => totals.get(address))
  return (
    <FigureCell
      address={address}
      className="figure-total"
      placeholder={computed === undefined ? '' : `${computed}`}
      onFocusChange={onFocusChange}
    />
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
}

/** Rendered once: the sum is written into the element, as a key may change four of them. */
function ComputedTotal({ address, onUnlock }: ComputedTotalProps) {
  const { form, review } = useSession()
  const lastYear = useShownLastYear()
  const output = useRef<HTMLOutputElement>(null)
  useLayoutEffect(() => {
    let shown: string | undefined
    const show = () => {
      const sum = sayTotal(review.report(), address)
      if (!output.current || sum.text === shown) return
      shown = sum.text
      output.current.textContent = sum.text
      output.current.title = sum.title
      output.current.classList.toggle('figure-open', sum.isOpen)
    }
    show()
    return review.subscribe(show)
  }, [review, address])
  return (
    <output
      ref={output}
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
    />
  )
}

function sayTotal({ form, figures, totals }: Report, address: string) {
  const computed = totals.get(address)
  if (computed !== undefined) {
    return { text: `${computed}`, title: '自动合计；双击或按 F2 可以手工填写', isOpen: false }
  }
  const missing = missingParts(form, figures, address).length
  return {
    text: `缺${missing}格`,
    title: `还有 ${missing} 格未填，暂时不能合计`,
    isOpen: true,
  }
}
