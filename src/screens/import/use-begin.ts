import { useLocation } from 'wouter'
import { type DatedReport, draftOf, nextYearDraft } from '../../files/start-from-last-year'
import type { Draft } from '../../report/draft'
import { createDraftId } from '../../report/draft-id'
import { type Imported, useImported } from '../imported'
import { forgetImport } from '../kept-import'
import { paths } from '../paths'
import { useServices } from '../services'
import { useAddDraft } from '../use-add-draft'

/** What can be done with a report that was read: begin the next one, open it, or leave it. */
export function useBegin({ source, settings }: Imported) {
  const { library, today } = useServices()
  const [, setImported] = useImported()
  const [, navigate] = useLocation()
  const addDraft = useAddDraft()

  const leave = () => {
    forgetImport()
    setImported(undefined)
  }
  const open = async (draft: Draft | undefined, step: string) => {
    if (!draft) return
    await addDraft(draft)
    navigate(paths.step(draft.id, step))
    leave()
  }
  const dated = (year: number): DatedReport => ({ ...source.report, year })
  return {
    beginNextYear: (year: number) => {
      const id = createDraftId(today())
      return open(nextYearDraft(dated(year), source.name, id, library, settings), 'basics')
    },
    openAsItIs: (year: number) =>
      open(draftOf(dated(year), createDraftId(today()), library), 'check'),
    cancel: () => {
      navigate(paths.start)
      leave()
    },
  }
}
