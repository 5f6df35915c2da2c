import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button'
import './confirm-dialog.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

/** Something to look at and close again. Shown while mounted. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="confirm-title">
        {title}
      </h2>
      <div>{children}</div>
      <div className="confirm-buttons">
        <Button onClick={onClose}>关闭</Button>
      </div>
    </dialog>
  )
}
