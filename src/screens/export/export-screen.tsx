import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { stepOfAddress } from '../../check/section-status'
import { layOut } from '../../document/lay-out'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useFocusRequest } from '../session/focus-request'
import { useReview, useSession } from '../session/session'
import { downloadText, downloadWord, fileStem } from './downloads'
import { Sheets } from './sheets'
import './export.css'

type Outcome =
  | { readonly type: 'none' | 'busy' }
  | { readonly type: 'done'; readonly name: string }
  | { readonly type: 'failed'; readonly reason: string }

const zooms = [0.5, 0.75, 1, 1.25, 1.5]

/** The report as it will look, and the files to take away. */
export function ExportScreen() {
  const { pathTo } = useSession()
  const { report, result } = useReview((review) => review)
  const [zoom, setZoom] = useState(1)
  const blocks = useMemo(() => layOut(report), [report])
  const goToField = useGoToField()
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' })
  const errors = result.findings.filter(({ level }) => level === 'error').length
  const stem = fileStem(report, errors)

  const run = async (make: () => Promise<string>) => {
    setOutcome({ type: 'busy' })
    try {
      setOutcome({ type: 'done', name: await make() })
    } catch (error) {
      setOutcome({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }

  return (
    <>
      <h1>预览与导出</h1>
      {errors > 0 && (
        <Banner tone="warning" title={`还有 ${errors} 处错误没有改正，导出的是草稿`}>
          <p>
            文件名会注明“草稿”。<a href={`#${pathTo('check')}`}>去看有哪些错误</a>
          </p>
        </Banner>
      )}
      <div className="export-buttons">
        <Button
          look="primary"
          disabled={outcome.type === 'busy'}
          onClick={() => run(() => downloadWord(report, stem))}
        >
          导出 Word（.docx）
        </Button>
        <Button
          disabled={outcome.type === 'busy'}
          onClick={() => run(() => downloadText(report, stem))}
        >
          导出纯文本（.txt）
        </Button>
      </div>
      <div role="status" className="export-outcome">
        {outcome.type === 'busy' && '正在生成…'}
        {outcome.type === 'done' && `已生成“${outcome.name}”，在浏览器的下载文件夹里。`}
        {outcome.type === 'failed' &&
          `没有生成成功：${outcome.reason}。草稿没有受影响，请再试一次；仍不行就先存为草稿文件。`}
      </div>
      <h2>预览</h2>
      <label className="zoom">
        显示比例{' '}
        <select value={zoom} onChange={(event) => setZoom(Number(event.target.value))}>
          {zooms.map((option) => (
            <option key={option} value={option}>
              {option * 100}%
            </option>
          ))}
        </select>
      </label>
      <Sheets blocks={blocks} zoom={zoom} onCell={goToField} />
    </>
  )
}

/** Leads from a figure in the preview to the field that it was typed into. */
function useGoToField(): (address: string) => void {
  const { form, pathTo } = useSession()
  const [, navigate] = useLocation()
  const requestFocus = useFocusRequest()
  return useCallback(
    (address) => {
      navigate(pathTo(stepOfAddress(form, address)))
      requestFocus(address)
    },
    [form, pathTo, navigate, requestFocus],
  )
}
