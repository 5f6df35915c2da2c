import type { Database } from './database'

/** Every record by its id. One that the browser can no longer read hides no other. */
export async function allRecords(database: Database): Promise<Map<string, unknown>> {
  const ids = await database.getAllKeys('drafts')
  const records = new Map<string, unknown>()
  for (const id of ids) records.set(id, await readable(database, id))
  return records
}

/** Null for a record that is there and cannot be read. */
async function readable(database: Database, id: string): Promise<unknown> {
  try {
    return (await database.get('drafts', id)) ?? null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
