import { downloadDraft } from '../download-draft'
import { useServices } from '../services'
import { useSession } from './session'

/** Saves the open draft as a file, and remembers that it was. */
export function useBackup(): () => string {
  const { store, today } = useServices()
  const { current, queue } = useSession()
  return () => {
    const name = downloadDraft(current())
    store.backups.note(queue.base().id, today())
    return name
  }
}
