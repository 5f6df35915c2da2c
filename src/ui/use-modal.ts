import { type RefObject, useEffect } from 'react'

/** Shows a dialog while it is mounted; afterwards the focus is where it was, unless it was put elsewhere. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [dialog])
}
