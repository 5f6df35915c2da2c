import type { Draft } from '../report/draft'

const prefix = 'nianbao:draft:'

/**
 * A second place for what is not yet in the database: written at once, even while the page is being
 * closed, and kept until the database holds the same text.
 */
export interface Mirror {
  /** False where the browser refused (full, or forbidden). */
  write(draft: Draft): boolean
  read(id: string): unknown
  ids(): string[]
  remove(id: string): void
}

export function createMirror(storage: Storage | undefined): Mirror {
  return {
    write: (draft) => attempt(() => storage?.setItem(prefix + draft.id, JSON.stringify(draft))),
    read: (id) => parse(storage?.getItem(prefix + id)),
    ids: () =>
      storage === undefined
        ? []
        : Object.keys(storage)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length)),
    remove: (id) => storage?.removeItem(prefix + id),
  }
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

function attempt(write: () => void): boolean {
  try {
    write()
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
