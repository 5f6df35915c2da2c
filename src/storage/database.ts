import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/** Prefixed because every page opened from `file://` shares one set of databases. */
const databaseName = 'nianbao'
const databaseVersion = 2

/** A draft as it was saved; read back through the draft schema only. */
export interface DraftRecord {
  readonly id: string
  readonly revision: number
}

/** A draft as it was before a later save. */
export interface VersionRecord {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
  readonly draft: DraftRecord
}

export interface NianbaoSchema extends DBSchema {
  drafts: { key: string; value: DraftRecord }
  versions: { key: [string, number]; value: VersionRecord }
}

export type Database = IDBPDatabase<NianbaoSchema>

export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<NianbaoSchema>(databaseName, databaseVersion, {
    upgrade: (database, before) => {
      if (before < 1) database.createObjectStore('drafts', { keyPath: 'id' })
      if (before < 2) database.createObjectStore('versions', { keyPath: ['id', 'revision'] })
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

/** For a database that can be neither read nor emptied. */
export function deleteDatabase(): Promise<void> {
  return deleteDB(databaseName)
}
