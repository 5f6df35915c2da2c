import { stepOf } from '../../check/section-status'
import { FindingItem } from '../session/finding-item'
import { isBlank } from '../session/review'
import { useReview, useSession } from '../session/session'
import './table-findings.css'

/** What is wrong in this section right now, sentence by sentence. Blanks are not wrong yet. */
export function TableFindings({ section }: { readonly section: string }) {
  const { form } = useSession()
  const { report, result } = useReview((review) => review)
  const findings = result.findings.filter(
    (finding) => stepOf(form, finding) === section && !isBlank(report, finding),
  )
  const relations = countRelations(result.relations)
  return (
    <section className="table-findings" aria-label="本部分的核对结果">
      <div role="status">
        {findings.length > 0 ? (
          <p className="table-findings-wrong">✕ 有 {findings.length} 处需要核对：</p>
        ) : (
          <p className="quiet">{relations}</p>
        )}
      </div>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <FindingItem key={`${finding.rule} ${finding.where}`} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  )
}

function countRelations({
  holds,
  open,
}: {
  readonly holds: number
  readonly open: number
}): string {
  return open > 0
    ? `全报告的勾稽关系：${holds} 项成立，${open} 项因有空格暂时不能核对。`
    : `全报告的 ${holds} 项勾稽关系全部成立。`
}
