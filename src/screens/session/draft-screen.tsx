import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link, useLocation } from 'wouter'
import type { Draft } from '../../report/draft'
import type { StoredDraft } from '../../storage/stored-draft'
import { formOf } from '../../template/library'
import { Banner } from '../../ui/banner'
import { paths } from '../paths'
import { useServices } from '../services'
import { DraftSession, type OpenDraft } from './draft-session'
import { DraftShell } from './draft-shell'

interface DraftScreenProps {
  readonly id: string
  readonly step: string
  readonly children: ReactNode
}

type Opening =
  | { readonly type: 'loading' }
  | { readonly type: 'refused'; readonly message: string }
  | {
      readonly type: 'open'
      readonly open: OpenDraft
      readonly forked: boolean
      /** Counts the forms shown: another one begins a session with fields of its own. */
      readonly session: number
    }

/** Loads the draft that the address names and shows one step of it. */
export function DraftScreen({ id, step, children }: DraftScreenProps) {
  const { library } = useServices()
  const [, navigate] = useLocation()
  const [opening, setOpening] = useOpening(id)
  // A form is exchanged only after all is saved: the clerk may be at another step by then.
  const shownStep = useRef(step)
  useEffect(() => {
    shownStep.current = step
  }, [step])
  const replace = useCallback(
    (draft: Draft, why: 'changed' | 'forked') => {
      const form = formOf(library, draft)
      if (!form) throw new Error(`no template ${draft.template}`)
      const forked = why === 'forked'
      // At once: a key that came before the new fields are there would go to the old ones and be lost.
      flushSync(() =>
        setOpening((before) => ({
          type: 'open',
          open: { draft, form, unsaved: !forked, exchanged: !forked },
          forked,
          session: sessionOf(before) + (forked ? 0 : 1),
        })),
      )
      navigate(paths.step(draft.id, shownStep.current), { replace: true })
    },
    [library, navigate, setOpening],
  )

  if (opening.type === 'loading') return <p className="page">正在打开草稿…</p>
  if (opening.type === 'refused') return <Refused message={opening.message} />
  const { open, forked, session } = opening
  return (
    <DraftSession key={session} open={open} onReplace={replace}>
      <DraftShell step={step} forked={forked}>
        {children}
      </DraftShell>
    </DraftSession>
  )
}

function useOpening(id: string) {
  const { store } = useServices()
  const [opening, setOpening] = useState<Opening>({ type: 'loading' })
  const [failure, setFailure] = useState<Error | undefined>()
  const openId = opening.type === 'open' ? opening.open.draft.id : undefined
  useEffect(() => {
    if (openId === id) return
    let abandoned = false
    const show = (stored: StoredDraft | undefined) => {
      if (abandoned) return
      if (!stored) {
        setOpening({
          type: 'refused',
          message: '这台电脑的这个浏览器里没有这份草稿，可能已经删除，或者是在别的浏览器里编写的。',
        })
      } else if (!stored.opened.ok) {
        setOpening({ type: 'refused', message: stored.opened.message })
      } else {
        const { draft, form } = stored.opened
        setOpening((before) => ({
          type: 'open',
          open: { draft, form, unsaved: stored.unsaved, exchanged: false },
          forked: false,
          session: sessionOf(before) + 1,
        }))
      }
    }
    store.load(id).then(show, (error: Error) => {
      if (!abandoned) setFailure(error)
    })
    return () => {
      abandoned = true
    }
  }, [id, openId, store])
  if (failure) throw failure
  return [opening, setOpening] as const
}

function sessionOf(opening: Opening): number {
  return opening.type === 'open' ? opening.session : 0
}

function Refused({ message }: { readonly message: string }) {
  return (
    <main className="page">
      <h1>打不开这份草稿</h1>
      <Banner tone="error" live>
        <p>{message}</p>
      </Banner>
      <p>
        <Link href={paths.start}>回到首页</Link>
      </p>
    </main>
  )
}
