import { useCallback, useEffect, useState } from 'react'
import type { StoredDrafts } from '../../storage/stored-draft'
import { Banner } from '../../ui/banner'
import { usePageTitle } from '../../ui/use-page-title'
import { CopiesNotice } from '../copies-notice'
import { useServices } from '../services'
import { sayProblem } from '../storage-words'
import { NewDraft } from './new-draft'
import { OpenDraftFile } from './open-draft-file'
import { StartFromFile } from './start-from-file'
import { StartNilReport } from './start-nil-report'
import { StartSample } from './start-sample'
import { StoredHere } from './stored-here'
import './start.css'

export function StartScreen() {
  usePageTitle('年报 - 政府信息公开工作年度报告编写工具')
  const { stored, refresh } = useStoredDrafts()
  // What was begun comes first.
  const hasDrafts = (stored?.drafts.length ?? 0) > 0
  const here = (
    <section className="start-here" aria-labelledby="start-here">
      <h2 id="start-here">这台电脑上的草稿</h2>
      {stored === undefined ? (
        <p className="quiet">正在读取…</p>
      ) : (
        <StoredHere stored={stored} onChange={refresh} />
      )}
    </section>
  )
  return (
    <main className="page" tabIndex={-1}>
      <h1>政府信息公开工作年度报告</h1>
      <p className="lead">
        从上一年的年报开始，按官方格式逐部分填写，表格自动合计并核对勾稽关系，最后导出可以送签的
        Word 文件。
      </p>
      <Banner tone="info" title="数据只保存在这台电脑的浏览器里，不会上传">
        <p>
          本工具不联网：不需要登录，不连接服务器，页面本身也禁止向外发送任何内容。换电脑或者清理浏览器之前，请先把草稿存为文件。
        </p>
      </Banner>
      {stored?.problem !== undefined && (
        <Banner tone="error" title="浏览器的数据库不能用" live>
          <p>{sayProblem(stored.problem)}</p>
          <p>仍可以填写和导出，但请随时用“存为草稿文件”保存。</p>
          <p className="quiet">浏览器的说明：{stored.problem.detail}</p>
        </Banner>
      )}
      {stored !== undefined && <CopiesNotice key={stored.drafts.length} />}
      {hasDrafts && here}
      <StartFromFile />
      <NewDraft />
      <StartNilReport />
      <OpenDraftFile />
      <StartSample />
      {!hasDrafts && here}
    </main>
  )
}

function useStoredDrafts() {
  const { store } = useServices()
  const [stored, setStored] = useState<StoredDrafts | undefined>()
  const [failure, setFailure] = useState<Error | undefined>()
  const refresh = useCallback(() => {
    store.list().then(setStored, setFailure)
  }, [store])
  useEffect(refresh, [refresh])
  if (failure) throw failure
  return { stored, refresh }
}
