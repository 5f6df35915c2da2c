const prefix = 'nianbao:parted:'

/**
 * Remembers which drafts were made of texts that another window had overtaken, until the clerk has
 * seen it: a page can be closed before it has said so.
 */
export interface PartedNotes {
  note(copy: string): void
  all(): readonly string[]
  forget(copy: string): void
  clear(): void
}

export function createPartedNotes(storage: Storage | undefined): PartedNotes {
  const thisPage = new Set<string>()
  const stored = () =>
    Object.keys(storage ?? {})
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  const forget = (copy: string) => {
    thisPage.delete(copy)
    storage?.removeItem(prefix + copy)
  }
  const all = () => [...new Set([...stored(), ...thisPage])].sort()
  return {
    note: (copy) => {
      if (!wasStored(storage, prefix + copy)) thisPage.add(copy)
    },
    all,
    forget,
    clear: () => {
      for (const copy of all()) forget(copy)
    },
  }
}

/** Where there is no room the note lasts as long as the page. */
function wasStored(storage: Storage | undefined, key: string): boolean {
  try {
    storage?.setItem(key, '')
    return storage !== undefined
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
