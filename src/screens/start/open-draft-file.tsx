import { type ChangeEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { createDraftId } from '../../report/draft-id'
import { openDraftText } from '../../report/open-draft'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { paths } from '../paths'
import { useServices } from '../services'
import { useAddDraft } from './use-add-draft'

const largestFile = 20 * 1024 * 1024

/** Opens a draft file as a new draft: one that is stored already is never overwritten. */
export function OpenDraftFile() {
  const { library, today } = useServices()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | undefined>()

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    if (file.size > largestFile) {
      setProblem(`“${file.name}”超过 20 MB，不会是本工具保存的草稿文件。`)
      return
    }
    const opened = openDraftText(await file.text(), library)
    if (!opened.ok) {
      setProblem(`没有打开“${file.name}”：${opened.message}`)
      return
    }
    const id = createDraftId(today())
    await addDraft({ ...opened.draft, id, revision: 0 })
    navigate(paths.step(id, 'basics'))
  }

  return (
    <section className="card">
      <h2>打开草稿文件</h2>
      <p className="quiet">用“存为草稿文件”保存的 .nianbao.json 文件，可以在别的电脑上接着编写。</p>
      <Button onClick={() => input.current?.click()}>选择草稿文件…</Button>
      <input
        ref={input}
        type="file"
        className="hidden"
        accept=".json,application/json"
        aria-label="选择草稿文件"
        tabIndex={-1}
        onChange={open}
      />
      {problem && (
        <div className="start-problem">
          <Banner tone="error" live>
            <p>{problem}</p>
          </Banner>
        </div>
      )}
    </section>
  )
}
