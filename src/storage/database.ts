import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Prefixed because every page opened from `file://` shares one set of databases. */
const databaseName = 'nianbao'
const databaseVersion = 1

interface NianbaoSchema extends DBSchema {
  /** Drafts as they were saved, by id; read back through the draft schema only. */
  drafts: { key: string; value: { readonly id: string; readonly revision: number } }
}

export type Database = IDBPDatabase<NianbaoSchema>

export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<NianbaoSchema>(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' })
    },
    // A newer program in another tab wants to upgrade: step aside.
    blocking: (_current, _blocked, event) => {
      const database = event.target as unknown as { close(): void }
      database.close()
      onClosed()
    },
    terminated: onClosed,
  })
}
