import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { usePageTitle } from '../../ui/use-page-title'
import { CopiesNotice } from '../copies-notice'
import { ElsewhereNotice } from '../elsewhere-notice'
import { paths } from '../paths'
import { takeFocusRequest } from './focus-request'
import { KeysOnQuestionMark } from './keys-help'
import { SampleMark } from './sample-notice'
import { SaveProblem, SaveStatus } from './save-status'
import { useReport, useSession } from './session'
import { StepList } from './step-list'
import { stepsOf } from './steps'
import { UndoButtons } from './undo-buttons'
import { useBackup } from './use-backup'
import { VersionHistory } from './version-history'
import './draft-shell.css'

interface DraftShellProps {
  readonly step: string
  readonly forked: boolean
  readonly children: ReactNode
}

/** The frame around every step: title, save state, step list, previous and next. */
export function DraftShell({ step, forked, children }: DraftShellProps) {
  const { form, current } = useSession()
  const backUp = useBackup()
  const title = useReport(({ title }) => title)
  const label = stepsOf(form).find(({ id }) => id === step)?.label ?? ''
  const main = useFocusOnStep(step)
  usePageTitle(`${label} - ${title}`)
  useKnownStep(step)
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        跳到正文
      </button>
      <header className="shell-header">
        <Link href={paths.start} className="shell-home">
          年报
        </Link>
        <span className="shell-title">{title}</span>
        <SampleMark />
        <UndoButtons />
        <SaveStatus />
        <VersionHistory />
        <Button onClick={backUp}>存为草稿文件</Button>
      </header>
      <KeysOnQuestionMark />
      <div className="shell-body">
        <StepList current={step} />
        <main id="main" ref={main} tabIndex={-1} className="shell-main">
          <SaveProblem />
          {forked && <ForkNotice />}
          <CopiesNotice />
          <ElsewhereNotice id={current().id} />
          {children}
          <Neighbours step={step} />
        </main>
      </div>
    </div>
  )
}

/** An address with a step that the form does not have leads to the first one. */
function useKnownStep(step: string): void {
  const { form, pathTo } = useSession()
  const [, navigate] = useLocation()
  const isKnown = stepsOf(form).some(({ id }) => id === step)
  useEffect(() => {
    if (!isKnown) navigate(pathTo('basics'), { replace: true })
  }, [isKnown, navigate, pathTo])
}

/** Opening a draft and moving to another step puts the focus at its top, for keyboards and screen readers. */
function useFocusOnStep(step: string) {
  const { focusTarget } = useSession()
  const main = useRef<HTMLElement>(null)
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    if (takeFocusRequest(focusTarget)) return
    main.current?.focus()
    main.current?.scrollTo?.(0, 0)
  }, [step, focusTarget])
  return main
}

function ForkNotice() {
  return (
    <Banner tone="warning" title="这份草稿在另一个窗口里改过" live>
      <p>
        为免互相覆盖，您这边的内容已经另存为一份新草稿，并继续保存在新草稿里。原草稿保留另一个窗口的内容，首页可以看到两份。
      </p>
    </Banner>
  )
}

function Neighbours({ step }: { readonly step: string }) {
  const { form, pathTo } = useSession()
  const steps = stepsOf(form)
  const index = steps.findIndex(({ id }) => id === step)
  const previous = steps[index - 1]
  const next = steps[index + 1]
  return (
    <div className="neighbours">
      {previous ? (
        <Link href={pathTo(previous.id)} className="button button-plain">
          上一步：{previous.label}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link href={pathTo(next.id)} className="button button-primary">
          下一步：{next.label}
        </Link>
      )}
    </div>
  )
}
