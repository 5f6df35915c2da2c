/** One text that changed, by the path of its field. */
export interface Patch {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** What one act of the clerk changed: a typing run, a paste, a fill. */
export type Gesture = readonly Patch[]

export interface History {
  readonly done: readonly Gesture[]
  readonly undone: readonly Gesture[]
  /** True while further keys in the same field belong to the last gesture. */
  readonly isTyping: boolean
}

export const noHistory: History = { done: [], undone: [], isTyping: false }

const longest = 300

/** With one more gesture. Keys typed one after the other into one field are one gesture. */
export function withGesture(history: History, gesture: Gesture): History {
  const changes = gesture.filter(({ before, after }) => before !== after)
  if (changes.length === 0) return history
  const run = history.isTyping
    ? typingRun(history.done[history.done.length - 1], changes)
    : undefined
  const earlier = run ? history.done.slice(0, -1) : history.done
  const last = (run ?? changes).filter(({ before, after }) => before !== after)
  const done = last.length > 0 ? [...earlier, last] : earlier
  return { done: done.slice(-longest), undone: [], isTyping: changes.length === 1 }
}

/** Whatever is typed from now on is a gesture of its own. */
export function sealed(history: History): History {
  return history.isTyping ? { ...history, isTyping: false } : history
}

/** The history one step back, and the texts that the step puts in place. */
export function stepBack(history: History): { history: History; gesture: Gesture } | undefined {
  const last = history.done[history.done.length - 1]
  if (!last) return undefined
  return {
    history: {
      done: history.done.slice(0, -1),
      undone: [...history.undone, last],
      isTyping: false,
    },
    gesture: last.map(({ path, before, after }) => ({ path, before: after, after: before })),
  }
}

/** The history one undone step forward again. */
export function stepForward(history: History): { history: History; gesture: Gesture } | undefined {
  const last = history.undone[history.undone.length - 1]
  if (!last) return undefined
  return {
    history: {
      done: [...history.done, last],
      undone: history.undone.slice(0, -1),
      isTyping: false,
    },
    gesture: last,
  }
}

/** Where the texts differ, under `prefix`. */
export function changesBetween(
  prefix: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Gesture {
  const changes: Patch[] = []
  for (const key in after) {
    const was = before[key] ?? ''
    const is = after[key] ?? ''
    if (was !== is) changes.push({ path: prefix + key, before: was, after: is })
  }
  return changes
}

function typingRun(last: Gesture | undefined, changes: Gesture): Gesture | undefined {
  const [run] = last ?? []
  const [key] = changes
  if (!run || !key || last?.length !== 1 || changes.length !== 1) return undefined
  return run.path === key.path && run.after === key.before
    ? [{ ...run, after: key.after }]
    : undefined
}
