import { useState } from 'react'
import { useLocation } from 'wouter'
import { createDraftId } from '../../report/draft-id'
import { formOf, templateForYear } from '../../template/library'
import { Button } from '../../ui/button'
import { paths } from '../paths'
import { likelyReportYear } from '../report-years'
import { sampleAgency, sampleDraft } from '../sample-report'
import { useServices } from '../services'
import { useAddDraft } from '../use-add-draft'

/** A report of an agency that does not exist, to try everything out on. */
export function StartSample() {
  const { library, today, loadSample } = useServices()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()
  const [isOpening, setOpening] = useState(false)

  const open = async () => {
    setOpening(true)
    const year = likelyReportYear(today())
    const template = templateForYear(library, year)
    const form = template && formOf(library, { template: template.id, overlays: [], year })
    if (!form) return
    const draft = sampleDraft(await loadSample(), createDraftId(today()), year, form)
    await addDraft(draft)
    navigate(paths.step(draft.id, 'basics'))
  }

  return (
    <section className="card" aria-labelledby="start-sample">
      <h2 id="start-sample">第一次用？先看一份示例</h2>
      <p className="quiet">
        {`“${sampleAgency}”的一份年报，机关和数字都是虚构的，里面故意留了三处小错。可以随便改，导出的只是草稿；不要了就在草稿列表里删除。`}
      </p>
      <Button disabled={isOpening} onClick={open}>
        {isOpening ? '正在打开…' : '打开示例'}
      </Button>
    </section>
  )
}
