import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Draft, DraftInput } from '../../report/draft'
import { lastYearReport } from '../../report/last-year'
import { createSaveQueue, type SaveQueue } from '../../storage/save-queue'
import type { Form } from '../../template/form'
import { whenIdle } from '../../ui/when-idle'
import { paths } from '../paths'
import { useServices } from '../services'
import { createEditHistory } from './edit-history'
import { takeFocusRequest } from './focus-request'
import { LastYearSwitchContext } from './last-year-switch'
import { createReviewStore } from './review'
import { type Session, SessionContext } from './session'

export interface OpenDraft {
  readonly draft: Draft
  readonly form: Form
  /** True where the draft was changed by more than typing and has not been saved since. */
  readonly unsaved: boolean
  /** True where the clerk has just exchanged the form: year or regional lines. */
  readonly exchanged: boolean
}

interface DraftSessionProps {
  readonly open: OpenDraft
  /** Called with the draft that takes the place of this one, after everything typed was saved. */
  readonly onReplace: (draft: Draft, why: 'changed' | 'forked') => void
  readonly children: ReactNode
}

/** Holds one open draft: its fields, its live review, its save queue. */
export function DraftSession({ open, onReplace, children }: DraftSessionProps) {
  const { draft, form, unsaved, exchanged } = open
  const { store, library, loadGuide } = useServices()
  const [lastYear] = useState(() => lastYearReport(draft, library))
  const fields = useForm<DraftInput>({ defaultValues: inputOf(draft, form), mode: 'onChange' })
  const [review] = useState(() =>
    createReviewStore(form, draft.year, draft, async () => {
      const [{ createReviewer }, guide] = await Promise.all([import('./reviewer'), loadGuide()])
      return createReviewer(form, guide, lastYear)
    }),
  )
  const [queue] = useState(() => createSaveQueue(store, draft))
  const [edits] = useState(() => createEditHistory(fields, fields.getValues().cells))
  const lastYearSwitch = useState(false)
  const focusTarget = useRef<string | undefined>(exchanged ? 'basics/year' : undefined)
  const session = useMemo<Session>(() => {
    const current = () => ({ ...draft, ...copyOf(fields.getValues()) })
    return {
      form,
      fields,
      review,
      queue,
      edits,
      current,
      replace: (carry) => {
        queue.flush().then(() => onReplace({ ...carry(current()), ...queue.base() }, 'changed'))
      },
      pathTo: (step) => paths.step(draft.id, step),
      focusTarget,
      lastYear,
    }
  }, [draft, form, fields, review, queue, edits, onReplace, lastYear])

  useEffect(() => {
    if (!unsaved) return
    queue.push(draft)
    queue.flush()
  }, [unsaved, queue, draft])
  useEffect(() => {
    // The field that exchanged the form is a new one, too.
    if (exchanged) takeFocusRequest(focusTarget)
  }, [exchanged])
  useEffect(
    () =>
      fields.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const now = session.current()
          edits.observe(now.cells)
          queue.push(now)
          if (isLongText(now, name)) review.updateSoon(now)
          else review.update(now)
        },
      }),
    [fields, review, queue, edits, session],
  )
  useFlushOnLeave(queue)
  // Ends after the flush: what is saving by then needs no hold.
  useEffect(() => store.hold(() => queue.base().id), [store, queue])
  // Something to type into comes first.
  useEffect(() => whenIdle(() => review.fetchChecks()), [review])
  useEffect(
    () =>
      queue.subscribe(() => {
        if (queue.state().type !== 'forked') return
        queue.flush().then(() => onReplace({ ...session.current(), ...queue.base() }, 'forked'))
      }),
    [queue, session, onReplace],
  )

  return (
    <SessionContext.Provider value={session}>
      <LastYearSwitchContext.Provider value={lastYearSwitch}>
        {children}
      </LastYearSwitchContext.Provider>
    </SessionContext.Provider>
  )
}

/** Reading a text of this length again at every key would be felt. */
const longText = 3000

function isLongText({ narratives }: DraftInput, path = ''): boolean {
  const [kind, section = ''] = path.split('.')
  return kind === 'narratives' && (narratives[section] ?? '').length > longText
}

/** What is not yet saved goes out when the page is hidden or closed, or the draft is left. */
function useFlushOnLeave(queue: SaveQueue): void {
  useEffect(() => {
    const flush = () => {
      queue.flush()
    }
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flushWhenHidden)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flushWhenHidden)
      flush()
    }
  }, [queue])
}

/** Every field has a text, so that none is undefined to begin with. */
function inputOf(draft: Draft, form: Form): DraftInput {
  const blank = (keys: Iterable<string>) => Object.fromEntries([...keys].map((key) => [key, '']))
  return {
    basics: draft.basics,
    narratives: { ...blank(form.template.sections.map(({ id }) => id)), ...draft.narratives },
    cells: { ...blank(form.cells.keys()), ...inOneLine(draft.cells) },
    settings: draft.settings,
    acknowledged: draft.acknowledged,
    ledger: draft.ledger,
    counted: draft.counted,
  }
}

/** A one-line field would drop a line end and so join two figures; as it stands, neither is read. */
function inOneLine(cells: DraftInput['cells']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([address, text]) => [address, text.replace(/[\r\n]+/g, ' / ')]),
  )
}

function copyOf(input: DraftInput): DraftInput {
  return {
    basics: { ...input.basics },
    narratives: { ...input.narratives },
    cells: { ...input.cells },
    settings: { ...input.settings },
    acknowledged: { ...input.acknowledged },
    ledger: { ...input.ledger },
    counted: { ...input.counted },
  }
}
