import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { onTestFinished } from 'vitest'

/** A browser profile in which nothing was ever stored. */
export function emptyDatabase(): void {
  globalThis.indexedDB = new IDBFactory()
}

/** The record as it lies in the database, unread; the store has to have opened the database before. */
export async function recordAt(id: string): Promise<unknown> {
  const database = await openDB('nianbao')
  const record: unknown = await database.get('drafts', id)
  database.close()
  return record
}

export async function putRecord(record: unknown): Promise<void> {
  const database = await openDB('nianbao')
  await database.put('drafts', record)
  database.close()
}

export async function countRecords(): Promise<number> {
  const database = await openDB('nianbao')
  const count = await database.count('drafts')
  database.close()
  return count
}

/** A disk that can run full and have room again. */
export interface Disk {
  fill(): void
  makeRoom(): void
}

export function disk(): Disk {
  const { prototype } = IDBObjectStore
  const put = prototype.put
  const makeRoom = () => {
    prototype.put = put
  }
  onTestFinished(makeRoom)
  return {
    makeRoom,
    fill: () => {
      prototype.put = () => {
        throw new DOMException('the disk is full', 'QuotaExceededError')
      }
    },
  }
}

/** A browser that lets no page open a database, as some do in private windows. */
export function forbidDatabases(): void {
  const factory = new IDBFactory()
  factory.open = () => {
    throw new DOMException('databases are forbidden', 'SecurityError')
  }
  globalThis.indexedDB = factory
}
