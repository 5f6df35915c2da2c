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
import { type Listed, tellApart } from './tell-apart'

interface DraftListProps {
  readonly drafts: readonly StoredDraft[]
  readonly onChange: () => void
}

export function DraftList({ drafts, onChange }: DraftListProps) {
  if (drafts.length === 0) {
    return <p className="quiet">还没有草稿。选好报告年度，点“新建年报”开始。</p>
  }
  const sorted = [...drafts].sort(newestFirst)
  const apart = tellApart(sorted.flatMap(listedOf))
  return (
    <ul className="drafts">
      {sorted.map((draft) => (
        <DraftItem key={draft.id} stored={draft} apart={apart.get(draft.id)} onRemoved={onChange} />
      ))}
    </ul>
  )
}

interface DraftItemProps {
  readonly stored: StoredDraft
  /** What tells it from others of its name. */
  readonly apart: string | undefined
  readonly onRemoved: () => void
}

function DraftItem({ stored, apart, onRemoved }: DraftItemProps) {
  const { store } = useServices()
  const { id, opened, unsaved } = stored
  const name = opened.ok ? titleOf(opened.draft, opened.form) : '打不开的草稿'
  const fullName =
    opened.ok && apart ? `${name}（${sayTime(opened.draft.savedAt)}，${apart}）` : name
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
        {apart && <div className="quiet">{apart}</div>}
      </div>
      <SaveAsFile stored={stored} name={fullName} />{' '}
      <RemoveButton name={fullName} onRemove={() => store.remove(id)} onRemoved={onRemoved} />
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

function listedOf({ opened }: StoredDraft): Listed[] {
  if (!opened.ok) return []
  const { draft, form } = opened
  return [{ name: titleOf(draft, form), draft, form }]
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
