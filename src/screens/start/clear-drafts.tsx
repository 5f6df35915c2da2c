import { useState } from 'react'
import { attempt } from '../../storage/storage-problem'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { forgetImport } from '../kept-import'
import { useServices } from '../services'

interface ClearDraftsProps {
  readonly count: number
  readonly onCleared: () => void
}

/** For a computer that others use as well. */
export function ClearDrafts({ count, onCleared }: ClearDraftsProps) {
  const { store, ledger } = useServices()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  const clear = async () => {
    setAsking(false)
    forgetImport()
    const { problem } = await attempt(() => store.clear())
    ledger?.memory.clear()
    setRefused(problem !== undefined)
    onCleared()
  }
  return (
    <div>
      <Button onClick={() => setAsking(true)}>清除本机草稿…</Button>{' '}
      <span className="quiet">和别人共用电脑时，用完可以清除。</span>
      {refused && (
        <span role="alert">没有全部清除：请关闭本工具的其他窗口再试，或者清除浏览器的数据。</span>
      )}
      {asking && (
        <ConfirmDialog
          title={`清除本机的全部 ${count} 份草稿？`}
          confirmLabel="全部清除"
          danger
          onConfirm={clear}
          onCancel={() => setAsking(false)}
        >
          <p>
            所有草稿连同历史版本、备用内容都会从这个浏览器里删除，<strong>不能恢复</strong>。
          </p>
          <p>要留底的，请先点“取消”，在列表里逐份点“存为文件”。已经导出或者存为文件的不受影响。</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
