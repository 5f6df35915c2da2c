import { useState } from 'react'
import { useLocation } from 'wouter'
import { createDraft } from '../../report/draft'
import { createDraftId } from '../../report/draft-id'
import type { NilAnswers } from '../../report/nil-report'
import { formOf, templateForYear } from '../../template/library'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { paths } from '../paths'
import { likelyReportYear } from '../report-years'
import { useServices } from '../services'
import { NilForm } from '../session/nil-report/nil-form'
import { useAddDraft } from '../use-add-draft'
import { YearChoice } from './year-choice'

/** Begins the report of a year in which nothing was received, and leads to its preview. */
export function StartNilReport() {
  const { library, today } = useServices()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()
  const [year, setYear] = useState(() => likelyReportYear(today()))
  const [isOpen, setOpen] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const template = templateForYear(library, year)

  const begin = async (answers: NilAnswers) => {
    if (!template) return
    const draft = createDraft(createDraftId(today()), year, template.id)
    const form = formOf(library, draft)
    if (!form) return
    try {
      const { nilDraft } = await import('../../report/nil-report')
      await addDraft(nilDraft(draft, form, template.nilReport, answers))
      navigate(paths.step(draft.id, 'export'))
    } catch {
      setFailed(true)
    }
  }

  return (
    <section className="card" aria-labelledby="start-nil">
      <h2 id="start-nil">没有申请的年度</h2>
      <YearChoice label="哪一年没有申请" year={year} onChange={setYear} />
      {!isOpen && <Button onClick={() => setOpen(true)}>本年度没有收到申请、没有复议诉讼</Button>}
      <p className="quiet">
        上年也没有结转的申请。上年有结转的，请从上年的年报开始，或者新建空白年报。
      </p>
      {isOpen && template && (
        <NilForm
          nil={template.nilReport}
          agency=""
          confirmLabel="生成年报并预览"
          onDone={begin}
          onCancel={() => setOpen(false)}
        />
      )}
      {isFailed && (
        <Banner tone="error" live>
          <p>没有生成：程序有一部分没有读出来。请再点一次；仍不行的，重新打开页面（按 F5 键）。</p>
        </Banner>
      )}
    </section>
  )
}
