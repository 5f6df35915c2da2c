import type { RelationCounts } from '../../check/check'
import { stepOf } from '../../check/section-status'
import { FindingItem } from '../session/finding-item'
import { useReview, useSession } from '../session/session'
import './table-findings.css'

interface TableFindingsProps {
  readonly section: string
  readonly table: string
}

/** What is wrong in this section right now, sentence by sentence. Blanks are not wrong yet. */
export function TableFindings({ section, table }: TableFindingsProps) {
  const { form } = useSession()
  const { result } = useReview((review) => review)
  const findings = result.findings.filter(
    (finding) => stepOf(form, finding) === section && !finding.isMissing,
  )
  const relations = result.relationsByTable.get(table)
  return (
    <section
      id="table-findings"
      tabIndex={-1}
      className="table-findings"
      aria-label="本部分的核对结果"
    >
      <div role="status">
        {findings.length > 0 ? (
          <p className="table-findings-wrong">✕ 有 {findings.length} 处需要核对：</p>
        ) : (
          <p className="quiet">{relations && sayRelations(relations)}</p>
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

function sayRelations({ holds, open }: RelationCounts): string {
  return open > 0
    ? `本表的勾稽关系：${holds} 项成立，${open} 项因有空格或看不懂的数字暂时不能核对。`
    : `本表的 ${holds} 项勾稽关系全部成立。`
}
