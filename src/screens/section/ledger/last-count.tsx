import { sayLedger } from '../../../report/ledger-record'
import { sayMoment } from '../../say-moment'
import { useReview } from '../../session/session'

/** What the table was counted from last, and which rows were not counted. */
export function LastCount() {
  const { source, countedAt, counted, uncounted, reasons } = useReview(
    ({ report }) => report.ledger,
  )
  if (countedAt === '') return null
  return (
    <p className={uncounted === '0' ? 'quiet' : 'ledger-open'}>
      上次在 {sayMoment(countedAt)} 按{sayLedger({ source })}统计，计入 {counted} 件
      {uncounted === '0' ? '，没有漏下的行。' : `；⚠ ${uncounted} 行没有计入（${reasons}）。`}
    </p>
  )
}
