import type { LedgerHabits } from './ledger-habits'

const key = 'nianbao:ledger'

/** Remembers how the agency's ledger is read. */
export interface LedgerMemory {
  /** The text as it was kept, unchecked; undefined where nothing was. */
  read(): string | undefined
  /** Where the browser refuses, the habits last as long as the page. */
  write(habits: LedgerHabits): void
  clear(): void
}

export function createLedgerMemory(storage: Storage | undefined): LedgerMemory {
  let ofThisPage: string | undefined
  return {
    read: () => ofThisPage ?? storage?.getItem(key) ?? undefined,
    write: (habits) => {
      ofThisPage = JSON.stringify(habits)
      try {
        storage?.setItem(key, ofThisPage)
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
    },
    clear: () => {
      ofThisPage = undefined
      storage?.removeItem(key)
    },
  }
}
