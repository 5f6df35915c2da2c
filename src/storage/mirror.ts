import type { Draft } from '../report/draft'
import { createDraftId } from '../report/draft-id'

const prefix = 'nianbao:aside:'
/** One slot for all windows, as the first release had it. */
const sharedPrefix = 'nianbao:draft:'

/** The text of one draft as one window kept it. */
export interface Slot {
  readonly key: string
  readonly id: string
  readonly text: string
}

/**
 * A second place for what is not yet in the database: written at once, even while the page is being
 * closed, and kept until the database holds the same text. Each window has slots of its own, so that
 * none overwrites what another has left behind.
 */
export interface Mirror {
  /** False where the browser refused (full, or forbidden): then it lasts as long as the page. */
  write(draft: Draft): boolean
  /** What every window has kept, the window that was opened last coming last. */
  slots(): readonly Slot[]
  isOwn(slot: Slot): boolean
  /** The id that a copy of what this window has kept of a draft would have. */
  idApart(id: string): string
  /** Removes a slot, unless another text stands in it by now. */
  remove(slot: Slot): void
  /** This window goes on with the text of a slot: it is removed with the next write or save. */
  adopt(slot: Slot): void
  /** Removes the slots that this window has gone on from. */
  dropAdopted(id: string): void
  clear(): void
}

export function createMirror(
  storage: Storage | undefined,
  windowId: string = createDraftId(),
): Mirror {
  const refused = new Map<string, Slot>()
  const adopted = new Map<string, Slot>()
  const ownKey = (id: string) => `${prefix}${windowId}:${id}`
  const slots = () => [...storedSlots(storage), ...refused.values()]
  const remove = ({ key, id, text }: Slot) => {
    if (refused.get(id)?.text === text) refused.delete(id)
    if (storage?.getItem(key) === text) storage.removeItem(key)
  }
  const dropAdopted = (id: string) => {
    const slot = adopted.get(id)
    adopted.delete(id)
    if (slot) remove(slot)
  }
  return {
    write: (draft) => {
      const { id } = draft
      const slot = { key: ownKey(id), id, text: JSON.stringify(draft) }
      const isKept = attempt(storage, slot)
      if (isKept) refused.delete(id)
      else refused.set(id, slot)
      if (isKept && adopted.get(id)?.key !== slot.key) dropAdopted(id)
      return isKept
    },
    slots,
    isOwn: ({ key, id }) => key === ownKey(id),
    idApart: (id) => copyIdOf({ key: ownKey(id), id }),
    remove,
    adopt: (slot) => adopted.set(slot.id, slot),
    dropAdopted,
    clear: () => {
      refused.clear()
      for (const { key } of storedSlots(storage)) storage?.removeItem(key)
    },
  }
}

function storedSlots(storage: Storage | undefined): Slot[] {
  return Object.keys(storage ?? {})
    .sort()
    .flatMap((key) => {
      const id = idIn(key)
      const text = storage?.getItem(key)
      return id === undefined || typeof text !== 'string' ? [] : [{ key, id, text }]
    })
    .sort(byWindow)
}

/** Undefined for what other pages keep in the same storage. */
function idIn(key: string): string | undefined {
  if (key.startsWith(sharedPrefix)) return key.slice(sharedPrefix.length)
  if (!key.startsWith(prefix)) return undefined
  const afterWindow = key.indexOf(':', prefix.length) + 1
  return afterWindow === 0 ? undefined : key.slice(afterWindow)
}

/** The id of the draft that a slot's text becomes beside the one that it was typed into. */
export function copyIdOf({ key, id }: Pick<Slot, 'key' | 'id'>): string {
  const window = key.startsWith(prefix) ? key.slice(prefix.length, -id.length - 1) : 'aside'
  return `${id}-${window}`
}

/** Windows are named by the time that they were opened; the shared slot is older than all. */
function byWindow(one: Slot, other: Slot): number {
  const age = ({ key }: Slot) => (key.startsWith(sharedPrefix) ? '' : key)
  return age(one).localeCompare(age(other))
}

/** The browser's storage, or undefined where even touching it is forbidden. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function attempt(storage: Storage | undefined, { key, text }: Slot): boolean {
  if (!storage) return false
  try {
    storage.setItem(key, text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}
