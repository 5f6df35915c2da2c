import { printedAt, type Report, valueAt } from '../../report/report'
import { useLastYearSwitch } from '../session/last-year-switch'
import { useReview, useSession } from '../session/session'

/** Last year's report, where its figures are wanted. */
export function useShownLastYear(): Report | undefined {
  const { lastYear } = useSession()
  const [isOn] = useLastYearSwitch()
  return isOn ? lastYear : undefined
}

export function lastYearId(address: string): string {
  return `last-year-${address.replace(/\//g, '_')}`
}

interface LastYearFigureProps {
  readonly address: string
  readonly lastYear: Report
}

/** Last year's figure, small below this year's, with the difference. */
export function LastYearFigure({ address, lastYear }: LastYearFigureProps) {
  const now = useReview(({ report }) => valueAt(report, address))
  if (printedAt(lastYear, address) === '') return null
  const before = valueAt(lastYear, address)
  const difference = before === undefined || now === undefined ? undefined : now - before
  return (
    <div className="last-year" id={lastYearId(address)}>
      上年 {printedAt(lastYear, address)}
      {difference !== undefined && difference !== 0 && `（${sayDifference(difference)}）`}
    </div>
  )
}

/** Sums in 万元 have decimals that a difference of doubles may smear. */
function sayDifference(difference: number): string {
  const exact = Number(difference.toFixed(6))
  return exact > 0 ? `+${exact}` : `−${Math.abs(exact)}`
}
