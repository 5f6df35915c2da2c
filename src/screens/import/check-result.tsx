import { Fragment, useMemo } from 'react'
import { checkReport } from '../../check/check'
import { explain } from '../../check/explain'
import { listExplanations, listFindings } from '../../check/list-findings'
import { faultsIn, listFaults, standsIn } from '../../files/list-faults'
import { draftOf } from '../../files/start-from-last-year'
import { readReport } from '../../report/report'
import { levelNames } from '../../template/level-names'
import { formOf } from '../../template/library'
import { FindingsExport } from '../findings-export'
import type { Imported } from '../imported'
import { sayAlternatives } from '../say-alternatives'
import { useServices } from '../services'

interface CheckResultProps {
  readonly imported: Imported
  readonly year: number
}

/** What the checks say of the report as it was read, without making a draft of it. */
export function CheckResult({ imported, year }: CheckResultProps) {
  const { library } = useServices()
  const { report: found } = imported.source
  const checked = useMemo(() => {
    const draft = draftOf({ ...found, year }, 'checked', library)
    const form = formOf(library, draft)
    if (!form) return undefined
    const report = readReport(draft, form)
    const result = checkReport(report)
    const broken = [...result.relationsByTable].filter(([, counts]) => counts.broken > 0)
    const explanations = broken.flatMap(([table]) => explain(report, table))
    return { report, form, result, explanations }
  }, [found, year, library])
  if (!checked) return null
  const { report, form, result, explanations } = checked
  const real = result.findings.filter(
    ({ isMissing, where }) => !isMissing || !form.cells.has(where) || standsIn(found, where),
  )
  const findings = real.filter(({ isMissing }) => !isMissing)
  const blanks = real.length - findings.length
  const faults = faultsIn(found)
  const { holds, broken, open } = result.relations
  return (
    <section aria-label="检查结果" className="check-result">
      <h2>检查结果</h2>
      <p>
        勾稽关系 {holds + broken + open} 项：{holds} 项成立，{broken} 项不成立，{open}{' '}
        项因空格不能核对。
        {blanks > 0 && `另有 ${blanks} 处没有填写。`}
      </p>
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
      {faults.length > 0 && (
        <ul>
          {faults.map(({ level, message, basis }) => (
            <li key={message}>
              <strong>{levelNames[level]}</strong> {message}
              <span className="quiet">（依据：{basis}）</span>
            </li>
          ))}
        </ul>
      )}
      {findings.length === 0 ? (
        <p>没有发现别的问题。</p>
      ) : (
        <ul>
          {findings.map(({ rule, level, where, message, basis }) => (
            <li key={`${rule} ${where} ${message}`}>
              <strong>{levelNames[level]}</strong> {message}
              <span className="quiet">（依据：{basis}）</span>
            </li>
          ))}
        </ul>
      )}
      <FindingsExport
        report={report}
        findings={() => [
          ...listFaults(found),
          ...listFindings(real),
          ...listExplanations(explanations),
        ]}
      />
    </section>
  )
}
