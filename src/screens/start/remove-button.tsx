import { useState } from 'react'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'

interface RemoveButtonProps {
  readonly name: string
  readonly onRemove: () => Promise<void>
  readonly onRemoved: () => void
}

export function RemoveButton({ name, onRemove, onRemoved }: RemoveButtonProps) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const remove = () => {
    setAsking(false)
    onRemove().then(onRemoved, () => setProblem('没有删除：浏览器的数据库不能用。'))
  }
  return (
    <>
      <Button aria-label={`删除“${name}”`} onClick={() => setAsking(true)}>
        删除
      </Button>
      {problem && <span role="alert">{problem}</span>}
      {asking && (
        <ConfirmDialog
          title="删除这份草稿？"
          confirmLabel="删除"
          danger
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          <p>“{name}”将连同历史版本从这台电脑上删除，不能恢复。需要留底的，请先存为文件。</p>
        </ConfirmDialog>
      )}
    </>
  )
}
