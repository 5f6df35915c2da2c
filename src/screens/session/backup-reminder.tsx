import { useState } from 'react'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useServices } from '../services'
import { useSession } from './session'
import { useBackup } from './use-backup'

/** Reminds of a copy outside the browser for as long as there is none. */
export function BackupReminder() {
  const { store } = useServices()
  const { queue } = useSession()
  const backUp = useBackup()
  const [done, setDone] = useState<string | undefined>()
  if (done !== undefined) {
    return (
      <Banner tone="good" live>
        <p>已存为“{done}”，在浏览器的下载文件夹里。请和导出的文件一起留底。</p>
      </Banner>
    )
  }
  if (store.backups.last(queue.base().id) !== undefined) return null
  return (
    <Banner tone="info" title="这份草稿还没有备份">
      <p>草稿只在这个浏览器里。清理浏览器或者换电脑就没有了，请存一份草稿文件，以后可以接着改。</p>
      <Button onClick={() => setDone(backUp())}>备份草稿</Button>
    </Banner>
  )
}
