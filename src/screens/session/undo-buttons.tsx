import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { stepOfAddress } from '../../check/section-status'
import { Button } from '../../ui/button'
import { cellPrefix } from './edit-history'
import { useFocusRequest } from './focus-request'
import type { Gesture } from './history'
import { useSession } from './session'
import { isTextField } from './text-field'

/** Takes back and puts back what was typed into tables, pasted or filled, on whatever step it was. */
export function UndoButtons() {
  const { edits } = useSession()
  const step = useStep()
  const canUndo = useSyncExternalStore(edits.subscribe, () => edits.state().done.length > 0)
  const canRedo = useSyncExternalStore(edits.subscribe, () => edits.state().undone.length > 0)
  const [said, setSaid] = useState('')
  const undo = () => setSaid(step(edits.undo(), '已撤销'))
  const redo = () => setSaid(step(edits.redo(), '已重做'))
  useUndoKeys(undo, redo)
  return (
    <span className="undo">
      <Button onClick={undo} disabled={!canUndo} aria-keyshortcuts="Control+Z">
        撤销
      </Button>{' '}
      <Button onClick={redo} disabled={!canRedo} aria-keyshortcuts="Control+Y">
        重做
      </Button>
      <span role="status" className="hidden">
        {said}
      </span>
    </span>
  )
}

/** Leads to the first figure that a step changed, and says how much it changed. */
function useStep() {
  const { form, pathTo } = useSession()
  const requestFocus = useFocusRequest()
  const [location, navigate] = useLocation()
  return (gesture: Gesture, said: string): string => {
    const seen = gesture.filter(({ path }) => !isBesideFigures(path))
    const [first] = seen
    if (!first) return gesture.length > 0 ? `${said}。` : ''
    const isCell = first.path.startsWith(cellPrefix)
    const where = isCell
      ? first.path.slice(cellPrefix.length)
      : first.path.replace(/^narratives\./, 'section/').replace(/^(basics|settings)\./, '$1/')
    const path = pathTo(stepOfAddress(form, where))
    if (path !== location && isCell) navigate(path)
    requestFocus(where)
    return `${said} ${seen.length} 处修改。`
  }
}

/** What a count from the ledger leaves beside its figures. */
function isBesideFigures(path: string): boolean {
  return path.startsWith('ledger.') || path.startsWith('counted.')
}

/** Text fields undo by themselves; figures do it here, and so does the page around them. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      if (isTextField(event.target) || document.querySelector('dialog[open]')) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
