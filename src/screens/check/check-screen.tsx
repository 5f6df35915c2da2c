import type { ReactNode } from 'react'
import { explain } from '../../check/explain'
import type { Finding } from '../../check/finding'
import { listExplanations, listFindings } from '../../check/list-findings'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { FindingsExport } from '../findings-export'
import { Explanations } from '../session/explanations'
import { fillBlanks } from '../session/fill-blanks'
import { FindingItem } from '../session/finding-item'
import { sayErrors, sayOpen } from '../session/say-errors'
import { useReview, useSession } from '../session/session'

/** Everything that the checks say of the whole report. */
export function CheckScreen() {
  const { lastYear } = useSession()
  const { report, result, open: unfinished } = useReview((review) => review)
  const errors = result.findings.filter(({ level }) => level === 'error')
  const others = result.findings.filter(({ level }) => level !== 'error')
  const { holds, open } = result.relations
  const broken = [...result.relationsByTable].flatMap(([table, counts]) =>
    counts.broken > 0 ? [table] : [],
  )
  const wrong = result.relations.broken
  return (
    <>
      <h1>检查</h1>
      <p className="lead">
        勾稽关系共 {holds + wrong + open} 项：{holds} 项成立，{wrong} 项不成立
        {open > 0 && `，${open} 项因有空格或看不懂的数字暂时不能核对`}。
      </p>
      {errors.length === 0 && unfinished.length > 0 && (
        <Banner tone="warning" title={`没有发现错误，还有 ${sayOpen(unfinished)}`}>
          <p>核实以前，导出的只是草稿。</p>
        </Banner>
      )}
      {unfinished.length === 0 && (
        <Banner tone="good" title="没有发现错误">
          <p>各项内容齐全，勾稽关系成立。文字内容请再通读一遍。</p>
        </Banner>
      )}
      {errors.length > 0 && (
        <Banner
          tone={errors.every(({ isMissing }) => isMissing) ? 'warning' : 'error'}
          title={`还有 ${sayErrors(errors)}`}
        >
          <p>点一条就到要改、要填的地方。全部改好、填好后再定稿。</p>
        </Banner>
      )}
      <Findings title="需要改正" findings={errors.filter(({ isMissing }) => !isMissing)}>
        {broken.map((table) => (
          <Explanations key={table} table={table} />
        ))}
      </Findings>
      <Findings title="还没有填写" findings={errors.filter(({ isMissing }) => isMissing)}>
        <FillAll />
      </Findings>
      <Findings title="请核实" findings={others.filter(({ level }) => level === 'warning')} />
      <Findings title="值得再看一眼" findings={others.filter(({ level }) => level === 'note')} />
      <FindingsExport
        report={report}
        findings={() => [
          ...listFindings(result.findings),
          ...listExplanations(broken.flatMap((table) => explain(report, table))),
        ]}
      />
      <h2>还不能自动核对的</h2>
      <ul>
        {!lastYear && <li>第二项“上年结转”应当与上一年度报告的“结转下年度继续办理”逐列一致。</li>}
        <li>正文里本工具认不出指什么的数字，以及表格里没有的数字。</li>
      </ul>
    </>
  )
}

function FillAll() {
  const { form, fields } = useSession()
  const plain = [...form.cells.values()].filter(({ parts }) => parts === undefined)
  const blanks = useReview(
    ({ report }) =>
      plain.filter(({ address }) => report.figures.get(address)?.type === 'blank').length,
  )
  if (blanks === 0) return null
  const fill = () => {
    fillBlanks(
      fields,
      plain.map(({ address }) => address),
    )
  }
  return <Button onClick={fill}>三张表的 {blanks} 个空格全部填 0</Button>
}

interface FindingsProps {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly children?: ReactNode
}

function Findings({ title, findings, children }: FindingsProps) {
  if (findings.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title}（{findings.length}）
      </h2>
      {children}
      <ul className="findings">
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.where} ${finding.message}`}
            finding={finding}
          />
        ))}
      </ul>
    </section>
  )
}
