import { Fragment, useMemo } from 'react'
import { type Finding, sayBasis } from '../../check/finding'
import {
  gravestFirst,
  gravestLevelFirst,
  listExplanations,
  listFindings,
} from '../../check/list-findings'
import { checkFile } from '../../files/check-file'
import { type Fault, listFaults } from '../../files/list-faults'
import { draftOf } from '../../files/start-from-last-year'
import { readReport } from '../../report/report'
import { levelNames } from '../../template/level-names'
import { formOf } from '../../template/library'
import type { Level } from '../../template/template'
import { FindingsExport } from '../findings-export'
import type { Imported } from '../imported'
import { sayAlternatives } from '../say-alternatives'
import { useServices } from '../services'
import { useGuide } from '../use-guide'

interface CheckResultProps {
  readonly imported: Imported
  readonly year: number
}

/** What the checks say of the report as it was read, without making a draft of it. */
export function CheckResult({ imported, year }: CheckResultProps) {
  const { library } = useServices()
  const guide = useGuide()
  const { report: found } = imported.source
  const checked = useMemo(() => {
    const draft = draftOf({ ...found, year }, 'checked', library)
    const form = formOf(library, draft)
    return form && guide && checkFile(readReport(draft, form), guide, found)
  }, [found, year, library, guide])
  if (!guide) return <p role="status">正在核对……</p>
  if (!checked) return null
  const { report, result, explanations } = checked
  const isMain = imported.purpose === 'check'
  // Beside a report to begin from, the remarks say them already, with their places.
  const faults = isMain ? checked.faults : []
  const findings = checked.findings.filter(({ isMissing }) => !isMissing)
  const missing = checked.findings.filter(({ isMissing }) => isMissing)
  const { holds, broken, open } = result.relations
  return (
    <section aria-label="检查结果" className="check-result">
      {!isMain && <h2>检查结果</h2>}
      <p>
        勾稽关系 {holds + broken + open} 项：{holds} 项成立，{broken} 项不成立
        {open > 0 && `，${open} 项不能核对（有空格，或者原件没有这些格）`}。
        {sayCounts([...faults, ...findings])}
        {missing.length > 0 && `另有 ${missing.length} 处没有填写。`}
        {!isMain &&
          checked.faults.length > 0 &&
          `另有 ${checked.faults.length} 处是原件的写法与规定不同，列在“需要核对”和“说明”里，存成的文件里也有。`}
      </p>
      <FindingsExport
        report={report}
        isMain={isMain}
        findings={() => [
          ...listFaults(found),
          ...listFindings(checked.findings),
          ...listExplanations(explanations),
        ]}
      />
      {explanations.map((alternatives) => (
        <Fragment key={alternatives[0]?.text}>
          <p>{sayAlternatives(alternatives.length)}</p>
          <ul>
            {alternatives.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {findings.length + faults.length === 0 && <p>没有发现错误，也没有要核实的。</p>}
      <ul>
        {gravestFirst<Fault | Finding>([...faults, ...findings]).map((found) => (
          <li key={found.message}>
            <strong>{levelNames[found.level]}</strong> {found.message}
            <span className="quiet">（{sayBasis(found)}）</span>
          </li>
        ))}
        {missing.map(({ where, message }) => (
          <li key={`${where} ${message}`}>
            <strong>未填</strong> {message}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayCounts(found: readonly { readonly level: Level }[]): string {
  if (found.length === 0) return ''
  const counts = gravestLevelFirst
    .map((level) => ({ level, count: found.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${levelNames[level]} ${count} 处`)
  return `共发现${counts.join('，')}。`
}
