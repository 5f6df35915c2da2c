import { useCallback } from 'react'
import { useSession } from './session'

/**
 * Asks for the focus to go to the field at an address, on this step or on the one being opened:
 * the step picks the request up when it is shown.
 */
export function useFocusRequest(): (where: string) => void {
  const { focusTarget } = useSession()
  return useCallback(
    (where) => {
      focusTarget.current = where
      setTimeout(() => takeFocusRequest(focusTarget))
    },
    [focusTarget],
  )
}

/** Focuses the requested field if it is on the page; false where nothing was asked for. */
export function takeFocusRequest(target: { current: string | undefined }): boolean {
  if (target.current === undefined) return false
  const field = fieldAt(target.current)
  if (!field) return false
  target.current = undefined
  field.scrollIntoView?.({ block: 'center' })
  field.focus()
  return true
}

function fieldAt(where: string): HTMLElement | null {
  const [kind = '', rest = ''] = where.split('/')
  if (kind === 'basics') return document.querySelector<HTMLElement>(`[name="basics.${rest}"]`)
  if (kind === 'section') return document.querySelector<HTMLElement>(`[name="narratives.${rest}"]`)
  return document.querySelector<HTMLElement>(`[data-address="${where}"]`)
}
