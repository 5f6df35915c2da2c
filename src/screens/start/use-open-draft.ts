import { useLocation } from 'wouter'
import type { Draft } from '../../report/draft'
import { createDraftId } from '../../report/draft-id'
import { paths } from '../paths'
import { useServices } from '../services'
import { useAddDraft } from '../use-add-draft'

/** Opens a draft from a file as one of its own: one that is stored already is never overwritten. */
export function useOpenDraft(): (draft: Draft) => Promise<void> {
  const { today } = useServices()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()
  return async (draft) => {
    const id = createDraftId(today())
    await addDraft({ ...draft, id, revision: 0 })
    navigate(paths.step(id, 'basics'))
  }
}
