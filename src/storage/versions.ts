import type { IDBPTransaction, StoreNames } from 'idb'
import type { DraftRecord, NianbaoSchema, VersionRecord } from './database'

export const mostVersions = 20

/** At most one version a minute is kept, unless much was deleted at once. */
const shortestGap = 60_000
const muchOfIt = 0.8

export type Writing = IDBPTransaction<NianbaoSchema, StoreNames<NianbaoSchema>[], 'readwrite'>

export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])
}

/** Keeps the state before a save as a version where the last one is old enough. */
export async function keepBefore(
  transaction: Writing,
  before: DraftRecord,
  next: DraftRecord,
): Promise<void> {
  const kept = await transaction.objectStore('versions').getAll(versionsOf(before.id))
  const newest = kept[kept.length - 1]
  if (newest && !isDue(before, next, newest)) return
  await putVersion(transaction, before, kept)
}

export async function putVersion(
  transaction: Writing,
  draft: DraftRecord,
  kept: readonly VersionRecord[],
): Promise<void> {
  const version = { id: draft.id, revision: draft.revision, savedAt: savedAtOf(draft), draft }
  const versions = transaction.objectStore('versions')
  await versions.put(version)
  for (const { id, revision } of tooMany([...kept, version])) await versions.delete([id, revision])
}

/** Those to give up so that 20 are left: of neighbours close in time the older ones go first. */
export function tooMany(versions: readonly VersionRecord[]): VersionRecord[] {
  const left = [...versions]
  const given: VersionRecord[] = []
  while (left.length > mostVersions) given.push(...left.splice(mostCrowded(left), 1))
  return given
}

/** Neither the first nor the last: the one whose neighbours are closest, measured by its age. */
function mostCrowded(versions: readonly VersionRecord[]): number {
  const times = versions.map(({ savedAt }) => Date.parse(savedAt) || 0)
  const now = times[times.length - 1] ?? 0
  let best = 1
  let closest = Number.POSITIVE_INFINITY
  for (let place = 1; place < times.length - 1; place += 1) {
    const gap = Math.abs((times[place + 1] ?? 0) - (times[place - 1] ?? 0))
    const crowding = gap / (1 + Math.abs(now - (times[place] ?? 0)))
    if (crowding < closest) {
      closest = crowding
      best = place
    }
  }
  return best
}

function isDue(before: DraftRecord, next: DraftRecord, newest: VersionRecord): boolean {
  const gap = Date.parse(savedAtOf(before)) - Date.parse(newest.savedAt)
  const wasSetBack = gap < 0
  return wasSetBack || !(gap < shortestGap) || lengthOf(next) < muchOfIt * lengthOf(before)
}

function lengthOf(record: DraftRecord): number {
  return JSON.stringify(record).length
}

export function savedAtOf(record: DraftRecord): string {
  const { savedAt } = record as { readonly savedAt?: unknown }
  return typeof savedAt === 'string' ? savedAt : ''
}
