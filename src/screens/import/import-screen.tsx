import { useEffect, useMemo, useRef, useState } from 'react'
import { Redirect } from 'wouter'
import { faultsIn } from '../../files/list-faults'
import { sayCounts } from '../../files/say-counts'
import type { Place } from '../../recognise/recognised'
import { templateForYear } from '../../template/library'
import { usePageTitle } from '../../ui/use-page-title'
import { type Imported, useImported } from '../imported'
import { keptImport } from '../kept-import'
import { paths } from '../paths'
import { useServices } from '../services'
import { CheckResult } from './check-result'
import { FormExchange } from './form-exchange'
import { ImportActions } from './import-actions'
import { ReadFacts } from './read-facts'
import { RemarkList } from './remark-list'
import { ReportYearField } from './report-year-field'
import { sourceMarks } from './source-marks'
import { type Shown, SourceView } from './source-view'
import { useReportYear } from './use-report-year'
import './import.css'

/** What was understood of a report, beside the report. Opened without one, it leads to the start. */
export function ImportScreen() {
  const [imported] = useImported()
  return imported ? <ImportReport imported={imported} /> : <Redirect to={paths.start} replace />
}

function ImportReport({ imported }: { readonly imported: Imported }) {
  const { library, today } = useServices()
  const { name, blocks, messages, report } = imported.source
  const [shown, setShown] = useState<Shown | undefined>()
  const [asked, setAsked] = useState(false)
  const { isDoubtful, text, setText, year } = useReportYear(report, today().getFullYear())
  const marks = useMemo(() => sourceMarks(report, blocks, library), [report, blocks, library])
  const main = useFocusAtFirst()
  const yearInput = useRef<HTMLInputElement>(null)
  const isCheck = imported.purpose === 'check'
  const heading = isCheck ? '检查结果' : '核对读出的内容'
  usePageTitle(`${heading} - ${name}`)
  useWarningBeforeReload()
  const next = year === undefined ? undefined : templateForYear(library, year + 1)
  const show = (place: Place) => setShown({ place })
  // What the check calls a fault is not said a second time.
  const faults = new Set(isCheck ? faultsIn(report).map(({ code }) => code) : [])
  const remarks = [...messages, ...report.remarks.filter(({ code }) => !faults.has(code))]
  const ofLevel = (wanted: string) => remarks.filter(({ level }) => level === wanted)
  const facts = <ReadFacts report={report} year={isDoubtful ? undefined : year} />
  const actions = (
    <ImportActions
      imported={imported}
      year={year}
      hasNextFormat={next !== undefined}
      onYearMissing={() => {
        setAsked(true)
        yearInput.current?.focus()
      }}
    />
  )
  const result =
    year === undefined ? (
      isCheck && <p>填好报告年度，就显示检查结果。</p>
    ) : (
      <CheckResult imported={imported} year={year} />
    )
  return (
    <main ref={main} tabIndex={-1} className="import">
      <div className="import-report">
        <h1>{heading}</h1>
        <p className="import-counts">{sayCounts(report.counts)}</p>
        {!isCheck && facts}
        {isDoubtful && (
          <ReportYearField
            value={text}
            onChange={setText}
            guess={report.year}
            input={yearInput}
            error={
              asked && year === undefined
                ? '请填写四位数的年份，不晚于今年，例如 2024。'
                : undefined
            }
          />
        )}
        {!isCheck && actions}
        {isCheck && result}
        {isCheck && facts}
        <RemarkList title="需要核对" remarks={ofLevel('warning')} shown={shown} onShow={show} />
        {!isCheck && next && year !== undefined && (
          <FormExchange tables={report.tables} to={next} year={year + 1} />
        )}
        {!isCheck && result}
        <RemarkList title="说明" remarks={ofLevel('note')} shown={shown} onShow={show} />
        {isCheck && (
          <>
            <h2>接下来</h2>
            {actions}
          </>
        )}
      </div>
      <div className="import-source">
        <p className="import-legend">
          原件：{name}　<span className="source-read">12</span> 已读出{' '}
          <span className="source-sign">空</span> 空白 <span className="source-unread">12</span>
          <span className="source-sign">未读</span> 没有读出
        </p>
        <SourceView name={name} blocks={blocks} marks={marks} shown={shown} />
      </div>
    </main>
  )
}

/** Where the browser could not keep the report, a reload would lose it without a word. */
function useWarningBeforeReload(): void {
  useEffect(() => {
    if (keptImport()) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      event.returnValue = ''
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
}

/** The screen takes the place of another one: the focus begins at its top. */
function useFocusAtFirst() {
  const main = useRef<HTMLElement>(null)
  useEffect(() => main.current?.focus(), [])
  return main
}
