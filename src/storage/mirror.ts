import type { Draft } from '../report/draft'

const prefix = 'nianbao:draft:'

/**
 * A second place for what is not yet in the database: written at once, even while the page is being
 * closed, and kept until the database holds the same text.
 */
export interface Mirror {
  /** False where the browser refused (full, or forbidden): then it lasts as long as the page. */
  write(draft: Draft): boolean
  read(id: string): unknown
  ids(): string[]
  remove(id: string): void
}

export function createMirror(storage: Storage | undefined): Mirror {
  const refused = new Map<string, Draft>()
  return {
    write: (draft) => {
      const isKept = attempt(storage, prefix + draft.id, JSON.stringify(draft))
      if (isKept) refused.delete(draft.id)
      else refused.set(draft.id, draft)
      return isKept
    },
    read: (id) => refused.get(id) ?? parse(storage?.getItem(prefix + id)),
    ids: () => [...new Set([...refused.keys(), ...storedIds(storage)])],
    remove: (id) => {
      refused.delete(id)
      storage?.removeItem(prefix + id)
    },
  }
}

function storedIds(storage: Storage | undefined): string[] {
  return Object.keys(storage ?? {})
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
}

/** The browser's storage, or undefined where even touching it is forbidden. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function attempt(storage: Storage | undefined, key: string, text: string): boolean {
  if (!storage) return false
  try {
    storage.setItem(key, text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

function parse(text: string | null | undefined): unknown {
  if (text === null || text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
