import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'
import { useModal } from './use-modal'
import './confirm-dialog.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** For tables: as wide as a page allows. */
  readonly isWide?: boolean
  readonly onClose: () => void
}

/** Something to look at and close again. Shown while mounted. */
export function Dialog({ title, children, isWide = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useModal(dialog)
  useEffect(() => {
    // It is read from its top: the button that closes it stands at its end.
    heading.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`confirm ${isWide ? 'confirm-wide' : ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1} className="confirm-title">
        {title}
      </h2>
      <div>{children}</div>
      <div className="confirm-buttons">
        <Button onClick={onClose}>关闭</Button>
      </div>
    </dialog>
  )
}
