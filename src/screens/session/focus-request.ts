import { useCallback, useEffect } from 'react'
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

/** For a step with fields: it may be fetched only after the frame around it has looked for the field. */
export function useFocusOnceShown(): void {
  const { focusTarget } = useSession()
  useEffect(() => {
    const timer = setTimeout(() => takeFocusRequest(focusTarget))
    return () => clearTimeout(timer)
  }, [focusTarget])
}

/** After a click that took its own button away: the field that changed, or the step where that is elsewhere. */
export function focusHere(where: string): void {
  setTimeout(() => {
    if (takeFocusRequest({ current: where })) return
    document.getElementById('main')?.focus()
  })
}

/** Focuses the requested field if it is on the page; false where nothing was asked for. */
export function takeFocusRequest(target: { current: string | undefined }): boolean {
  if (target.current === undefined) return false
  const field = fieldAt(target.current)
  if (!field) return false
  target.current = undefined
  field.closest('details')?.setAttribute('open', '')
  field.scrollIntoView?.({ block: 'center' })
  field.focus()
  // Where it had the focus already: the next key replaces the figure, as after any move.
  if (field instanceof HTMLInputElement && field.dataset.address !== undefined) field.select()
  return true
}

function fieldAt(where: string): HTMLElement | null {
  const [kind = '', rest = ''] = where.split('/')
  if (kind === 'basics') return document.querySelector<HTMLElement>(`[name="basics.${rest}"]`)
  if (kind === 'section') return document.querySelector<HTMLElement>(`[name="narratives.${rest}"]`)
  return document.querySelector<HTMLElement>(`[data-address="${where}"]`)
}
