import type { Draft } from '../report/draft'
import type { OpenedDraft } from '../report/open-draft'
import { parseJson } from '../report/parse-json'
import { formOf, type TemplateLibrary } from '../template/library'
import { type Backups, createBackups } from './backups'
import { type Border, loadBorder } from './border'
import { createConnection } from './connection'
import { type DraftRecord, deleteDatabase } from './database'
import { hasSameInput, holdsTheSame, isNewer, newestOf, nothingKept, readKept } from './kept-text'
import type { Mirror, Slot } from './mirror'
import { type OtherWindows, silence } from './other-windows'
import { saveOvertakenAsCopies } from './overtaken'
import { createPartedNotes, type PartedNotes } from './parted'
import { allRecords } from './records'
import { attempt, problemOf } from './storage-problem'
import type { DraftStore, Saved, StoredDrafts } from './stored-draft'
import { keepBefore, putVersion, savedAtOf, versionsOf } from './versions'

export function createDraftStore(
  library: TemplateLibrary,
  mirror: Mirror,
  now: () => Date = () => new Date(),
  backups: Backups = createBackups(undefined),
  parted: PartedNotes = createPartedNotes(undefined),
  otherWindows: OtherWindows = silence,
): DraftStore {
  const database = createConnection()
  const writing = async () =>
    (await database()).transaction(['drafts', 'versions'] as const, 'readwrite')

  /** What this page has begun last: a record that holds just this needs no check. */
  let begun: Draft | undefined

  const write = async (draft: Draft, withVersion: boolean): Promise<Saved> => {
    const transaction = await writing()
    const drafts = transaction.objectStore('drafts')
    const before = await drafts.get(draft.id)
    if (before && before.revision !== draft.revision) {
      await transaction.done
      return saysTheSame(before, draft)
    }
    const next = { ...draft, revision: draft.revision + 1, savedAt: now().toISOString() }
    if (before && withVersion) await keepBefore(transaction, before, next)
    await drafts.put(next)
    await transaction.done
    await readBack(next)
    return { type: 'saved', draft: next }
  }

  /** Two windows that hold the same text need not part. */
  const saysTheSame = (before: DraftRecord, draft: Draft): Saved => {
    const { revision } = before
    const isRevision = Number.isSafeInteger(revision) && revision >= 0
    const isSame = isRevision && hasSameInput(draft, before)
    return isSame
      ? { type: 'saved', draft: { ...draft, revision, savedAt: savedAtOf(before) } }
      : { type: 'overtaken' }
  }

  const readBack = async ({ id, revision }: Draft) => {
    const found = await (await database()).get('drafts', id)
    if (found && found.revision >= revision) return
    throw new DOMException('what was written is not there', 'DataError')
  }

  const underWay = new Set<Promise<unknown>>()
  const save = (draft: Draft): Promise<Saved> => {
    const saving = saveNow(draft)
    underWay.add(saving)
    const end = () => underWay.delete(saving)
    saving.then(end, end)
    return saving
  }
  /** What this window is about to store is not a text that was left behind. */
  const untilSaved = async () => {
    while (underWay.size > 0) await Promise.allSettled([...underWay])
  }

  const held = new Set<() => string>()
  const isHeld = (slot: Slot) => mirror.isOwn(slot) && [...held].some((id) => id() === slot.id)

  /** Where there is no room for a version, the draft itself goes before. */
  const saveNow = async (draft: Draft): Promise<Saved> => {
    const result = await write(draft, true).catch((error: unknown) => {
      if (problemOf(error).kind === 'full') return write(draft, false)
      throw error
    })
    if (result.type === 'saved') {
      dropAside(draft)
      otherWindows.tellSaved(draft.id)
    }
    return result
  }

  const dropAside = (draft: Draft) => {
    for (const slot of mirror.slots()) {
      if (slot.id === draft.id && hasSameInput(draft, parseJson(slot.text))) mirror.remove(slot)
    }
    mirror.dropAdopted(draft.id)
  }

  const copyOvertaken = async () => {
    const border = await loadBorder(library)
    const stored = async (id: string) =>
      openIfPresent(border, await (await database()).get('drafts', id))
    return attempt(() =>
      saveOvertakenAsCopies(mirror, border, stored, save, parted, untilSaved, isHeld),
    )
  }

  const isAsBegun = (record: unknown) => begun !== undefined && holdsTheSame(begun, record)
  const openBegun = (record: unknown): OpenedDraft | undefined => {
    const form = begun && isAsBegun(record) ? formOf(library, begun) : undefined
    return begun && form && { ok: true, draft: begun, form }
  }

  const readRecords = () => attempt(async () => allRecords(await database()))

  const list = async (): Promise<StoredDrafts> => {
    await untilSaved()
    const copied = mirror.slots().length > 0 ? await copyOvertaken() : {}
    let read = await readRecords()
    const isKnown =
      mirror.slots().length === 0 && [...(read.value ?? new Map()).values()].every(isAsBegun)
    const border = isKnown ? undefined : await loadBorder(library)
    // A save may have ended meanwhile: between the records and what is kept aside there is no wait.
    if (border && read.value) read = await readRecords()
    const { value: records = new Map<string, unknown>(), problem = copied.problem } = read
    const { whole, damaged } = border ? readKept(mirror, border) : nothingKept
    const ids = new Set([...records.keys(), ...whole.map(({ slot }) => slot.id)])
    const drafts = [...ids].flatMap((id) => {
      const record = records.get(id)
      const stored = openBegun(record) ?? (border && openIfPresent(border, record))
      const kept = newestOf(
        whole.filter((each) => isNewer(each, stored)),
        id,
      )
      const opened = kept?.opened ?? stored
      if (!opened) return []
      const text = opened.ok ? {} : { text: JSON.stringify(record, null, 2) }
      return [{ id, opened, unsaved: kept !== undefined, ...text }]
    })
    return { drafts, damaged, ...(problem !== undefined && { problem }) }
  }

  return {
    list,
    load: async (id) => {
      parted.forget(id)
      const found = (await list()).drafts.find((draft) => draft.id === id)
      if (found?.unsaved) {
        const kept = newestOf(readKept(mirror, await loadBorder(library)).whole, id)
        if (kept) mirror.adopt(kept.slot)
      }
      return found
    },
    add: async (draft) => {
      mirror.write(draft)
      const { value, problem } = await attempt(() => save(draft))
      if (value?.type === 'saved') begun = value.draft
      return problem ? { stored: false, problem } : { stored: true }
    },
    save,
    idApart: mirror.idApart,
    keepAside: mirror.write,
    dropAside,
    hold: (id) => {
      held.add(id)
      return () => held.delete(id)
    },
    versions: async (id) => {
      const kept = await (await database()).getAll('versions', versionsOf(id))
      const border = await loadBorder(library)
      return kept.reverse().map(({ revision, savedAt, draft }) => ({
        revision,
        savedAt,
        opened: border.open(draft),
      }))
    },
    keepVersion: async (id) => {
      const transaction = await writing()
      const draft = await transaction.objectStore('drafts').get(id)
      const kept = await transaction.objectStore('versions').getAll(versionsOf(id))
      if (draft) await putVersion(transaction, draft, kept)
      await transaction.done
    },
    remove: async (id) => {
      const transaction = await writing()
      await transaction.objectStore('drafts').delete(id)
      await transaction.objectStore('versions').delete(versionsOf(id))
      await transaction.done
      parted.forget(id)
      for (const slot of mirror.slots()) if (slot.id === id) mirror.remove(slot)
    },
    backups,
    parted,
    removeDamaged: ({ slot }) => mirror.remove(slot),
    clear: async () => {
      mirror.clear()
      backups.clear()
      parted.clear()
      const { problem } = await attempt(async () => {
        const transaction = await writing()
        await transaction.objectStore('drafts').clear()
        await transaction.objectStore('versions').clear()
        await transaction.done
      })
      if (problem) await deleteDatabase()
    },
  }
}

function openIfPresent(border: Border, record: unknown): OpenedDraft | undefined {
  return record === undefined ? undefined : border.open(record)
}
