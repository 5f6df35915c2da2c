import { type ReactNode, useId, useRef } from 'react'
import { Button } from './button'
import { useModal } from './use-modal'
import './confirm-dialog.css'

interface ConfirmDialogProps {
  readonly title: string
  readonly confirmLabel: string
  readonly danger?: boolean
  readonly children: ReactNode
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** A modal question. Shown while mounted; Esc and 取消 leave everything as it is. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirmLabel, danger = false, children, onConfirm, onCancel } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useModal(dialog)
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId} className="confirm-title">
        {title}
      </h2>
      <div>{children}</div>
      <div className="confirm-buttons">
        <Button onClick={onCancel}>取消</Button>
        <Button look={danger ? 'danger' : 'primary'} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  )
}
