const prefix = 'nianbao:backup:'

/** Remembers which drafts were ever saved as a file. */
export interface Backups {
  note(id: string, at: Date): void
  /** ISO 8601, or undefined where it never was. */
  last(id: string): string | undefined
  clear(): void
}

export function createBackups(storage: Storage | undefined): Backups {
  const thisPage = new Map<string, string>()
  return {
    note: (id, at) => {
      thisPage.set(id, at.toISOString())
      try {
        storage?.setItem(prefix + id, at.toISOString())
      } catch (error) {
        // Where there is no room the note lasts as long as the page.
        if (!(error instanceof DOMException)) throw error
      }
    },
    last: (id) => thisPage.get(id) ?? storage?.getItem(prefix + id) ?? undefined,
    clear: () => {
      thisPage.clear()
      for (const key of Object.keys(storage ?? {})) {
        if (key.startsWith(prefix)) storage?.removeItem(key)
      }
    },
  }
}
