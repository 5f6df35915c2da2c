import { useState } from 'react'
import { Link } from 'wouter'
import type { Draft } from '../../report/draft'
import { readReport } from '../../report/report'
import type { StoredDraft } from '../../storage/draft-store'
import type { Form } from '../../template/form'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { paths } from '../paths'
import { useServices } from '../services'

interface DraftListProps {
  readonly drafts: readonly StoredDraft[]
  readonly onChange: () => void
}

export function DraftList({ drafts, onChange }: DraftListProps) {
  if (drafts.length === 0) {
    return <p className="quiet">还没有草稿。选好报告年度，点“新建年报”开始。</p>
  }
  return (
    <ul className="drafts">
      {[...drafts].sort(newestFirst).map((draft) => (
        <DraftItem key={draft.id} stored={draft} onRemoved={onChange} />
      ))}
    </ul>
  )
}

function DraftItem({ stored, onRemoved }: { stored: StoredDraft; onRemoved: () => void }) {
  const { id, opened } = stored
  return opened.ok ? (
    <li className="draft">
      <div className="draft-text">
        <Link href={paths.step(id, 'basics')}>{titleOf(opened.draft, opened.form)}</Link>
        <div className="quiet">
          {opened.form.template.name}，{sayTime(opened.draft.savedAt)}
        </div>
      </div>
      <RemoveButton id={id} name={titleOf(opened.draft, opened.form)} onRemoved={onRemoved} />
    </li>
  ) : (
    <li className="draft">
      <div className="draft-text">
        <strong>一份打不开的草稿</strong>
        <div className="quiet">{opened.message}</div>
      </div>
      <RemoveButton id={id} name="打不开的草稿" onRemoved={onRemoved} />
    </li>
  )
}

interface RemoveButtonProps {
  readonly id: string
  readonly name: string
  readonly onRemoved: () => void
}

function RemoveButton({ id, name, onRemoved }: RemoveButtonProps) {
  const { store } = useServices()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const remove = () => {
    setAsking(false)
    store.remove(id).then(onRemoved, () => setProblem('没有删除：浏览器的数据库不能用。'))
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
          <p>“{name}”将从这台电脑上删除，不能恢复。需要留底的，请先打开它，存为草稿文件。</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function titleOf(draft: Draft, form: Form): string {
  const { title, agency } = readReport(draft, form)
  return agency === '' && draft.basics.title.trim() === '' ? `（未填机关名称）${title}` : title
}

function sayTime(iso: string): string {
  if (iso === '') return '尚未保存'
  const time = new Date(iso)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())} 保存`
}

function newestFirst(one: StoredDraft, other: StoredDraft): number {
  const savedAt = ({ opened }: StoredDraft) => (opened.ok ? opened.draft.savedAt : '')
  return savedAt(other).localeCompare(savedAt(one))
}
