import { Link } from 'wouter'
import type { Draft } from '../../report/draft'
import { readReport } from '../../report/report'
import type { StoredDraft } from '../../storage/stored-draft'
import type { Form } from '../../template/form'
import { Button } from '../../ui/button'
import { download } from '../../ui/download'
import { downloadDraft } from '../download-draft'
import { paths } from '../paths'
import { sayMoment } from '../say-moment'
import { useServices } from '../services'
import { RemoveButton } from './remove-button'

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
  const { store } = useServices()
  const { id, opened, unsaved } = stored
  const name = opened.ok ? titleOf(opened.draft, opened.form) : '打不开的草稿'
  return (
    <li className="draft">
      <div className="draft-text">
        {opened.ok ? (
          <Link href={paths.step(id, 'basics')}>{name}</Link>
        ) : (
          <strong>一份打不开的草稿</strong>
        )}
        <div className="quiet">
          {opened.ok
            ? `${opened.form.template.name}，${sayTime(opened.draft.savedAt)}${unsaved ? '，最后的改动在备用位置' : ''}`
            : opened.message}
        </div>
      </div>
      <SaveAsFile stored={stored} name={name} />{' '}
      <RemoveButton name={name} onRemove={() => store.remove(id)} onRemoved={onRemoved} />
    </li>
  )
}

/** What does not open is saved as it lies in the database. */
function SaveAsFile({ stored, name }: { stored: StoredDraft; name: string }) {
  const { store, today } = useServices()
  const { id, opened, text } = stored
  const save = () => {
    if (!opened.ok) return download('打不开的草稿.nianbao.json', text ?? '', 'application/json')
    downloadDraft(opened.draft)
    store.backups.note(id, today())
  }
  return (
    <Button aria-label={`把“${name}”存为文件`} onClick={save}>
      存为文件
    </Button>
  )
}

function titleOf(draft: Draft, form: Form): string {
  const { title, agency } = readReport(draft, form)
  return agency === '' && draft.basics.title.trim() === '' ? `（未填机关名称）${title}` : title
}

function sayTime(iso: string): string {
  return iso === '' ? '尚未保存' : `${sayMoment(iso)} 保存`
}

function newestFirst(one: StoredDraft, other: StoredDraft): number {
  const savedAt = ({ opened }: StoredDraft) => (opened.ok ? opened.draft.savedAt : '')
  return savedAt(other).localeCompare(savedAt(one))
}
