import { useState } from 'react'
import { fileNameOf } from '../../report/file-name'
import type { Report } from '../../report/report'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { useSession } from '../session/session'
import { type ExportKind, exportKinds, makeFile } from './make-file'

type Outcome =
  | { readonly type: 'none' | 'busy' }
  | { readonly type: 'done'; readonly name: string }
  | { readonly type: 'failed'; readonly reason: string }

interface DownloadsProps {
  readonly report: Report
  readonly isDraft: boolean
}

/** The files to take away, under a name of the clerk's choice. */
export function Downloads({ report, isDraft }: DownloadsProps) {
  const { current } = useSession()
  const [chosenName, setChosenName] = useState<string | undefined>()
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' })
  const stem = fileNameOf(chosenName ?? report.title) + (isDraft ? '（草稿）' : '')

  const run = async (kind: ExportKind) => {
    if (outcome.type === 'busy') return
    setOutcome({ type: 'busy' })
    try {
      const name = await makeFile(kind, { report, draft: current(), stem, isDraft })
      setOutcome({ type: 'done', name })
    } catch (error) {
      setOutcome({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <>
      <Field label="文件名" hint={`会存成“${stem}.docx”等。`}>
        {(control) => (
          <input
            {...control}
            value={chosenName ?? report.title}
            onChange={(event) => setChosenName(event.target.value)}
          />
        )}
      </Field>
      <div className="export-buttons">
        {exportKinds.map(({ kind, label }) => (
          <Button
            key={kind}
            look={kind === 'docx' ? 'primary' : 'plain'}
            aria-disabled={outcome.type === 'busy'}
            onClick={() => run(kind)}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="status" className="export-outcome">
        {outcome.type === 'busy' && '正在生成…'}
        {outcome.type === 'done' &&
          `已导出“${outcome.name}”，保存在浏览器的“下载”文件夹里。按 Ctrl+J 打开浏览器的下载列表，就能找到它；浏览器如果问存到哪里，就在您选的文件夹里。`}
        {outcome.type === 'failed' &&
          `没有生成成功：${outcome.reason}。草稿没有受影响，请再试一次；仍不行就先存为草稿文件。`}
      </div>
    </>
  )
}
