import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { createDraft } from '../../report/draft'
import { createDraftId } from '../../report/draft-id'
import { templateForYear } from '../../template/library'
import { Button } from '../../ui/button'
import { paths } from '../paths'
import { likelyReportYear } from '../report-years'
import { useServices } from '../services'
import { useAddDraft } from '../use-add-draft'
import { YearChoice } from './year-choice'

/** Begins a draft: the year chooses the form. */
export function NewDraft() {
  const { library, today } = useServices()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()
  const [year, setYear] = useState(() => likelyReportYear(today()))
  const template = templateForYear(library, year)

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (!template) return
    const id = createDraftId(today())
    await addDraft(createDraft(id, year, template.id))
    navigate(paths.step(id, 'basics'))
  }

  return (
    <form className="card" onSubmit={begin}>
      <h2>新建空白</h2>
      <YearChoice label="报告年度" year={year} onChange={setYear} />
      <Button type="submit">新建年报</Button>
      {template && (
        <p className="quiet">
          {year} 年的报告使用{template.name}（{template.notice}）。
          {year >= today().getFullYear() && `${year} 年还没有结束，数字要到年底才能填准。`}
        </p>
      )}
    </form>
  )
}
