import { type ChangeEvent, useRef, useState } from 'react'
import type { OpenedFile } from '../../files/open-report-file'
import { needsSaying } from '../../files/say-changes'
import type { TemplateLibrary } from '../../template/library'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useServices } from '../services'
import { BeforeOpening } from './before-opening'
import { useOpenDraft } from './use-open-draft'

/** Opens a draft file, or the draft in a Word file of ours, to go on with it. */
export function OpenDraftFile() {
  const { library } = useServices()
  const begin = useOpenDraft()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [result, setResult] = useState<OpenedFile | undefined>()
  const [isReading, setReading] = useState(false)

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (!file) return
    setName(file.name)
    setResult(undefined)
    setReading(true)
    const opened = await openFile(file, library)
    event.target.value = ''
    setReading(false)
    if (opened.ok && !needsSaying(opened)) await begin(opened.draft)
    else setResult(opened)
  }

  return (
    <section className="card">
      <h2>打开草稿</h2>
      <p className="quiet">
        用“存为草稿文件”保存的 .nianbao.json 文件，或者用本工具导出的 .docx 文件，都可以接着编写。
      </p>
      <Button onClick={() => input.current?.click()}>选择草稿文件…</Button>
      <input
        ref={input}
        type="file"
        className="hidden"
        accept=".json,.docx,application/json"
        aria-label="选择草稿文件"
        tabIndex={-1}
        onChange={open}
      />
      <div role="status">{isReading && <p className="start-reading">正在打开“{name}”……</p>}</div>
      {result && !result.ok && (
        <div className="start-problem">
          <Banner tone="error" live>
            <p>
              没有打开“{name}”：{result.message}
            </p>
          </Banner>
        </div>
      )}
      {result?.ok && <BeforeOpening file={name} opened={result} onChoose={begin} />}
    </section>
  )
}

/** The reader is loaded only now. A file that is too large is refused before it is read. */
async function openFile(file: File, library: TemplateLibrary): Promise<OpenedFile> {
  const { largestFile, openReportFile, tooLarge } = await import('../../files/open-report-file')
  if (file.size > largestFile) return tooLarge
  return openReportFile(new Uint8Array(await file.arrayBuffer()), library)
}
