import type { FieldPath, UseFormReturn } from 'react-hook-form'
import type { DraftInput } from '../../report/draft'
import {
  changesBetween,
  type Gesture,
  type History,
  noHistory,
  sealed,
  stepBack,
  stepForward,
  withGesture,
} from './history'

type Fields = UseFormReturn<DraftInput>
type Texts = Readonly<Record<string, string>>

/**
 * Undo and redo for one open draft. Figures are watched, so that whatever changes them can be taken
 * back; other texts only where they are written by `change`. A field is only taken back where it still
 * says what the gesture put there.
 */
export interface EditHistory {
  /** Texts by field path, put into their fields as one gesture. */
  change(texts: Texts): void
  undo(): Gesture
  redo(): Gesture
  /** Ends the typing run. */
  seal(): void
  /** Told of every change, after it was made. */
  observe(cells: DraftInput['cells']): void
  state(): History
  subscribe(listener: () => void): () => void
}

export function createEditHistory(fields: Fields, first: DraftInput['cells']): EditHistory {
  let history = noHistory
  let known = first
  let isWriting = false
  const listeners = new Set<() => void>()
  const put = (next: History) => {
    if (next === history) return
    history = next
    for (const listener of listeners) listener()
  }
  const write = (gesture: Gesture) => {
    const due = gesture.filter(({ path, before }) => textAt(fields, path) === before)
    isWriting = true
    writeTexts(fields, due)
    isWriting = false
    return due
  }
  const step = (move: typeof stepBack) => {
    const moved = move(history)
    if (!moved) return []
    const due = write(moved.gesture)
    put(moved.history)
    return due
  }
  return {
    change: (texts) => {
      const gesture = Object.entries(texts).map(([path, after]) => ({
        path,
        before: textAt(fields, path),
        after,
      }))
      put(sealed(withGesture(sealed(history), write(gesture))))
    },
    undo: () => step(stepBack),
    redo: () => step(stepForward),
    seal: () => put(sealed(history)),
    observe: (cells) => {
      const before = known
      known = cells
      if (!isWriting) put(withGesture(history, changesBetween(cellPrefix, before, cells)))
    },
    state: () => history,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const cellPrefix = 'cells.'

function textAt(fields: Fields, path: string): string {
  return String(fields.getValues(path as FieldPath<DraftInput>) ?? '')
}

const wholes = ['ledger', 'counted', 'cells'] as const

/** One change for all figures, and for all of the ledger's record: each change runs the checks and the save queue. */
function writeTexts(fields: Fields, patches: Gesture): void {
  for (const { path, after } of patches) {
    if (wholes.some((whole) => path.startsWith(`${whole}.`))) continue
    fields.setValue(path as FieldPath<DraftInput>, after, { shouldDirty: true })
  }
  for (const whole of wholes) writeWhole(fields, whole, patches)
}

function writeWhole(fields: Fields, whole: (typeof wholes)[number], patches: Gesture): void {
  const within = patches.filter(({ path }) => path.startsWith(`${whole}.`))
  if (within.length === 0) return
  const changed = within.map(({ path, after }) => [path.slice(whole.length + 1), after] as const)
  const texts = { ...fields.getValues(whole), ...Object.fromEntries(changed) }
  fields.setValue(whole, texts, { shouldDirty: true })
}
