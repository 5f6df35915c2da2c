import type { Draft } from '../report/draft'
import { createDraftId } from '../report/draft-id'
import { type OpenedDraft, openDraft } from '../report/open-draft'
import type { TemplateLibrary } from '../template/library'
import { type Database, openDatabase } from './database'
import type { Mirror } from './mirror'

export type Saved =
  | { readonly type: 'saved'; readonly draft: Draft }
  /** Another window saved in between; nothing was written. */
  | { readonly type: 'overtaken' }

/** A stored draft: one that opens, or one that this program refuses and leaves alone. */
export interface StoredDraft {
  readonly id: string
  readonly opened: OpenedDraft
  /** True where what was kept aside is newer than the database, or is all there is. */
  readonly unsaved: boolean
}

export interface StoredDrafts {
  readonly drafts: readonly StoredDraft[]
  /** Why the browser's database cannot be used; the drafts are then what was kept aside. */
  readonly problem?: string
}

export interface DraftStore {
  list(): Promise<StoredDrafts>
  load(id: string): Promise<StoredDraft | undefined>
  /** Rejects where the browser's database refuses (full, forbidden, broken). */
  save(draft: Draft): Promise<Saved>
  /** Takes effect at once, for when the database may come too late; false where it was refused. */
  keepAside(draft: Draft): boolean
  /** Forgets what was kept aside if it says the same. */
  dropAside(draft: Draft): void
  remove(id: string): Promise<void>
}

export function createDraftStore(
  library: TemplateLibrary,
  mirror: Mirror,
  now: () => Date = () => new Date(),
): DraftStore {
  const database = createConnection()

  const save = async (draft: Draft): Promise<Saved> => {
    const transaction = (await database()).transaction('drafts', 'readwrite')
    const before = await transaction.store.get(draft.id)
    if (before && before.revision !== draft.revision) {
      await transaction.done
      return { type: 'overtaken' }
    }
    const next = { ...draft, revision: draft.revision + 1, savedAt: now().toISOString() }
    await transaction.store.put(next)
    await transaction.done
    dropAside(draft)
    return { type: 'saved', draft: next }
  }

  const openKept = (id: string) => openIfPresent(mirror.read(id), library)

  const dropAside = (draft: Draft) => {
    const kept = openKept(draft.id)
    if (kept?.ok && hasSameInput(kept.draft, draft)) mirror.remove(draft.id)
  }

  /** What was kept aside on top of a revision that another window has since replaced. */
  const saveStaleAsCopies = async () => {
    for (const id of mirror.ids()) {
      const kept = openKept(id)
      const stored = openIfPresent(await (await database()).get('drafts', id), library)
      if (!kept?.ok || !stored?.ok || isAsNew(kept.draft, stored)) continue
      if (!hasSameInput(kept.draft, stored.draft)) {
        await save({ ...kept.draft, id: createDraftId(now()), revision: 0 })
      }
      mirror.remove(id)
    }
  }

  const records = async () => {
    const all = await (await database()).getAll('drafts')
    return new Map<string, unknown>(all.map((record) => [record.id, record]))
  }

  const list = async (): Promise<StoredDrafts> => {
    const copied = await attempt(saveStaleAsCopies)
    const { value: all = new Map<string, unknown>(), problem = copied.problem } =
      await attempt(records)
    const ids = [...new Set([...all.keys(), ...mirror.ids()])]
    const drafts = ids.flatMap((id) => {
      const kept = openKept(id)
      const stored = openIfPresent(all.get(id), library)
      const unsaved = kept !== undefined && (stored === undefined || isNewer(kept, stored))
      const opened = unsaved ? kept : stored
      return opened ? [{ id, opened, unsaved }] : []
    })
    return { drafts, ...(problem !== undefined && { problem }) }
  }

  return {
    list,
    load: async (id) => (await list()).drafts.find((draft) => draft.id === id),
    save,
    keepAside: mirror.write,
    dropAside,
    remove: async (id) => {
      await (await database()).delete('drafts', id)
      mirror.remove(id)
    },
  }
}

/** One connection, opened anew after the browser has closed it or failed to open it. */
function createConnection(): () => Promise<Database> {
  let connection: Promise<Database> | undefined
  const forget = () => {
    connection = undefined
  }
  return () => {
    connection ??= openDatabase(forget)
    connection.catch(forget)
    return connection
  }
}

/** What the browser's database gives, or why it refuses. */
async function attempt<T>(work: () => Promise<T>): Promise<{ value?: T; problem?: string }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function isNewer(kept: OpenedDraft, stored: OpenedDraft): boolean {
  return kept.ok && isAsNew(kept.draft, stored)
}

/** Kept aside on top of the stored revision, so it holds what was typed after it. */
function isAsNew(kept: Draft, stored: OpenedDraft): boolean {
  return stored.ok && kept.revision >= stored.draft.revision
}

function openIfPresent(record: unknown, library: TemplateLibrary): OpenedDraft | undefined {
  return record === undefined ? undefined : openDraft(record, library)
}

function hasSameInput(one: Draft, other: Draft): boolean {
  const input = ({ revision: _revision, savedAt: _savedAt, id: _id, ...rest }: Draft) =>
    JSON.stringify(rest)
  return input(one) === input(other)
}
