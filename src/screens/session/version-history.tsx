import { useState } from 'react'
import { attempt, type StorageProblem } from '../../storage/storage-problem'
import type { Version } from '../../storage/stored-draft'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useServices } from '../services'
import { sayProblem } from '../storage-words'
import { useSession } from './session'
import { VersionList } from './version-list'

type Shown =
  | { readonly type: 'closed' }
  | { readonly type: 'open'; readonly versions: readonly Version[] }
  | { readonly type: 'refused'; readonly problem: StorageProblem }

/** Looks back at earlier states of the draft, and goes back to one of them. */
export function VersionHistory() {
  const { store } = useServices()
  const { queue, replace } = useSession()
  const [shown, setShown] = useState<Shown>({ type: 'closed' })
  const close = () => setShown({ type: 'closed' })

  const open = async () => {
    await queue.flush()
    const { value, problem } = await attempt(() => store.versions(queue.base().id))
    if (problem) setShown({ type: 'refused', problem })
    else setShown({ type: 'open', versions: value ?? [] })
  }
  const goBack = async ({ opened }: Version) => {
    if (!opened.ok) return
    await queue.flush()
    const { problem } = await attempt(() => store.keepVersion(queue.base().id))
    if (problem) return setShown({ type: 'refused', problem })
    close()
    replace(() => opened.draft)
  }

  return (
    <>
      <Button onClick={open}>历史版本</Button>
      {shown.type === 'open' && (
        <Dialog title="历史版本" onClose={close}>
          <VersionList versions={shown.versions} onGoBack={goBack} />
        </Dialog>
      )}
      {shown.type === 'refused' && (
        <Dialog title="历史版本现在读不出来" onClose={close}>
          <p>正在填写的内容不受影响。{sayProblem(shown.problem)}</p>
        </Dialog>
      )}
    </>
  )
}
