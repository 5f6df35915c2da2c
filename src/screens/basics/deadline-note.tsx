import { agencyKind } from '../../check/wording/agency-kind'
import { daysUntil } from '../../report/day'
import type { Report } from '../../report/report'
import { useServices } from '../services'
import { useReport } from '../session/session'

/** Days before the deadline and after it in which it is worth a word. */
const near = 31

/** How many days are left until the report has to be published, or that they are over. */
export function DeadlineNote() {
  const { today } = useServices()
  const name = useReport(nameOf)
  const last = useReport(deadlineOf)
  const days = daysUntil(last, today())
  if (days === undefined || Math.abs(days) > near) return null
  const left = days < 0 ? `已经过了 ${-days} 天` : `还有 ${days} 天`
  return (
    <p className="lead">
      离{name}（{last}）<strong>{left}</strong>。
    </p>
  )
}

function nameOf({ deadline }: Report): string {
  return deadline === '' ? '法定公布期限' : '本机关的公布期限'
}

/** 条例 art. 49: departments by 31 January, governments by 31 March of the year after. */
function deadlineOf({ deadline, year, agency }: Report): string {
  const isGovernment = agencyKind(agency).type === 'government'
  return deadline || `${year + 1}年${isGovernment ? '3' : '1'}月31日`
}
