import type { RelationCounts } from '../../check/check'
import type { Finding } from '../../check/finding'
import { stepOf } from '../../check/section-status'
import { Explanations } from '../session/explanations'
import { FindingItem } from '../session/finding-item'
import { gravestOf, levelMarks, sayOpen } from '../session/say-errors'
import { useReview, useSession } from '../session/session'
import './table-findings.css'

interface TableFindingsProps {
  readonly section: string
  readonly table: string
}

/** What is wrong in this section right now, sentence by sentence. Blanks are not wrong yet. */
export function TableFindings({ section, table }: TableFindingsProps) {
  const { form, lastYear } = useSession()
  const { result, open } = useReview((review) => review)
  const isHere = (finding: Finding) => stepOf(form, finding) === section && !finding.isMissing
  const all = result.findings.filter(isHere)
  const findings = all.filter(({ level }) => level !== 'note')
  const notes = all.filter(({ level }) => level === 'note')
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
          <Headline open={open.filter(isHere)} all={findings.length} />
        ) : (
          <p className="quiet">{relations && sayRelations(relations, lastYear !== undefined)}</p>
        )}
      </div>
      <Explanations table={table} />
      <FindingList findings={findings} />
      {notes.length > 0 && <p className="quiet">值得再看一眼（{notes.length}）：</p>}
      <FindingList findings={notes} />
    </section>
  )
}

/** By what stands here still; a warning that was verified is counted apart. */
function Headline({ open, all }: { readonly open: readonly Finding[]; readonly all: number }) {
  if (open.length === 0) return <p className="quiet">✓ {all} 处提醒都已核实：</p>
  const gravest = gravestOf(open)
  return (
    <p className={`table-findings-head table-findings-${gravest}`}>
      {levelMarks[gravest]} 有 {sayOpen(open)}：
    </p>
  )
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.rule} ${finding.where} ${finding.message}`}
          finding={finding}
        />
      ))}
    </ul>
  )
}

function sayRelations({ holds, open }: RelationCounts, hasLastYear: boolean): string {
  if (holds + open === 0) return ''
  const why = hasLastYear
    ? '因有空格、看不懂的数字，或者上年报告没有这一项，'
    : '因有空格或看不懂的数字'
  return open > 0
    ? `本表的勾稽关系：${holds} 项成立，${open} 项${why}暂时不能核对。`
    : `本表的 ${holds} 项勾稽关系全部成立。`
}
