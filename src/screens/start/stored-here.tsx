import { useEffect, useState } from 'react'
import { askPersistence, type Persistence } from '../../storage/persistence'
import type { StoredDrafts } from '../../storage/stored-draft'
import { ClearDrafts } from './clear-drafts'
import { DamagedTexts } from './damaged-texts'
import { DraftList } from './draft-list'

interface StoredHereProps {
  readonly stored: StoredDrafts
  readonly onChange: () => void
}

/** All that this browser holds, how safe it is there, and the way to be rid of it. */
export function StoredHere({ stored, onChange }: StoredHereProps) {
  const { drafts, damaged } = stored
  const count = drafts.length + damaged.length
  return (
    <>
      <DraftList drafts={drafts} onChange={onChange} />
      <DamagedTexts damaged={damaged} onChange={onChange} />
      {count > 0 && <HowLong />}
      {count > 0 && <ClearDrafts count={count} onCleared={onChange} />}
    </>
  )
}

const promises: Readonly<Record<Persistence, string>> = {
  promised: '浏览器已答应长期保存这些草稿，不会自行清理。',
  'not-promised': '磁盘空间不足时，浏览器可能自行清理草稿。重要的草稿请存为文件。',
  unknown: '这个浏览器没有说明草稿能保存多久。重要的草稿请存为文件。',
}

function HowLong() {
  const [persistence, setPersistence] = useState<Persistence | undefined>()
  useEffect(() => {
    askPersistence().then(setPersistence)
  }, [])
  return (
    <p className="quiet">
      {persistence && promises[persistence]}
      在无痕（隐私）窗口里编写的草稿，关闭窗口就没有了。
    </p>
  )
}
