import { type DragEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { ledgerFormOf } from '../../../ledger/ledger-form'
import type { LedgerRules } from '../../../template/ledger-rules'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import type { LedgerService } from '../../services'
import { useSession } from '../../session/session'
import { LedgerSteps } from './ledger-steps'
import './ledger-dialog.css'

interface LedgerDialogProps {
  readonly service: LedgerService
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Told what was put into the report. */
  readonly onTaken: (said: string) => void
}

/** Counts the table from the ledger. Closed, it keeps the ledger as long as the step is shown. */
export function LedgerDialog({ service, isOpen, onClose, onTaken }: LedgerDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { rules, problem } = useRules(service)
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal()
    if (!isOpen && dialog.current?.open) dialog.current.close()
  }, [isOpen])
  return (
    <dialog
      ref={dialog}
      className="ledger"
      aria-labelledby={titleId}
      onClose={onClose}
      onDragOver={keep}
      onDrop={keep}
    >
      <div className="ledger-top">
        <h2 id={titleId}>从台账统计第三部分的表格</h2>
        <Button onClick={onClose}>关闭</Button>
      </div>
      <p className="quiet ledger-privacy">
        台账只在这台电脑上读取，不上传，也不随草稿保存；草稿只记台账的文件名、统计出的数和没有计入的行号、原因，浏览器只记住哪一列是什么、哪种用词计入哪一行。
      </p>
      {problem !== '' && (
        <Banner tone="error" live>
          <p>{problem}</p>
        </Banner>
      )}
      {rules && <Steps rules={rules} service={service} onTaken={onTaken} />}
    </dialog>
  )
}

/** A file that is dropped beside the place for it would take the place of the page. */
function keep(event: DragEvent) {
  event.preventDefault()
}

interface StepsProps {
  readonly rules: LedgerRules
  readonly service: LedgerService
  readonly onTaken: (said: string) => void
}

function Steps({ rules, service, onTaken }: StepsProps) {
  const { form } = useSession()
  const ledgerForm = useMemo(() => ledgerFormOf(form, rules), [form, rules])
  return ledgerForm ? (
    <LedgerSteps ledgerForm={ledgerForm} memory={service.memory} onTaken={onTaken} />
  ) : (
    <Banner tone="warning">
      <p>这一版格式的表格不能从台账统计，请在表格里填写。</p>
    </Banner>
  )
}

function useRules({ rules: load }: LedgerService) {
  const [rules, setRules] = useState<LedgerRules | undefined>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    let isGone = false
    load().then(
      (loaded) => {
        if (!isGone) setRules(loaded)
      },
      (error: unknown) => {
        if (!isGone) setProblem(`统计的规则没有取到，请重新打开本页再试（${String(error)}）。`)
      },
    )
    return () => {
      isGone = true
    }
  }, [load])
  return { rules, problem }
}
