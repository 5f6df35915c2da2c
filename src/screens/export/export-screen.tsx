import { useMemo, useState } from 'react'
import { layOut } from '../../document/lay-out'
import { publishedBlocks } from '../../files/make-files'
import { Banner } from '../../ui/banner'
import { isSample } from '../sample-report'
import { BackupReminder } from '../session/backup-reminder'
import { sayOpen } from '../session/say-errors'
import { useReview, useSession } from '../session/session'
import { Downloads } from './downloads'
import { PrintSettings } from './print-settings'
import { SheetsView } from './sheets-view'
import { TextView } from './text-view'
import { WebView } from './web-view'
import './export.css'

const views = [
  { id: 'sheets', label: 'Word 版面' },
  { id: 'web', label: '网页' },
  { id: 'text', label: '纯文本' },
] as const

type View = (typeof views)[number]['id']

/** The report as it will look, and the files to take away. */
export function ExportScreen() {
  const { report, open } = useReview((review) => review)
  const [view, setView] = useState<View>('sheets')
  const onPaper = useMemo(() => layOut(report), [report])
  const sample = isSample(report)
  const isDraft = open.length > 0 || sample
  const published = useMemo(() => publishedBlocks(report, isDraft), [report, isDraft])
  return (
    <>
      <h1>预览与导出</h1>
      {isDraft && <DraftNotice isSample={sample} />}
      <Downloads report={report} isDraft={isDraft} />
      <BackupReminder />
      <PrintSettings />
      <h2>预览</h2>
      <fieldset className="views">
        <legend className="hidden">预览方式</legend>
        {views.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name="view" checked={view === id} onChange={() => setView(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      {view === 'sheets' && <SheetsView blocks={onPaper} isDraft={isDraft} />}
      {view === 'web' && (
        <WebView blocks={published} title={report.title} seal={report.settings.seal} />
      )}
      {view === 'text' && <TextView blocks={published} />}
    </>
  )
}

/** A report with something open leaves the house as a draft only, and says so on every page. */
function DraftNotice({ isSample }: { readonly isSample: boolean }) {
  const { pathTo } = useSession()
  const { open } = useReview((review) => review)
  const left = open.length > 0 ? `还有 ${sayOpen(open)}` : ''
  return (
    <Banner
      tone="warning"
      title={isSample ? '这是示例，不能当作年报发布，导出的只是草稿' : `${left}，导出的是草稿`}
    >
      <p>
        文件名和每一页都会注明“草稿”。{isSample && left && `${left}。`}
        {left && <a href={`#${pathTo('check')}`}>去检查里处理</a>}
      </p>
    </Banner>
  )
}
