import type { Draft } from '../report/draft'
import type { OpenedDraft } from '../report/open-draft'
import type { Backups } from './backups'
import type { DamagedText } from './kept-text'
import type { PartedNotes } from './parted'
import type { StorageProblem } from './storage-problem'

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
  /** All of a draft that does not open, to be taken away as a file. */
  readonly text?: string
}

export interface StoredDrafts {
  readonly drafts: readonly StoredDraft[]
  /** Texts kept aside that do not open. */
  readonly damaged: readonly DamagedText[]
  /** Why the browser's database cannot be used; the drafts are then what was kept aside. */
  readonly problem?: StorageProblem
}

export interface Version {
  readonly revision: number
  readonly savedAt: string
  readonly opened: OpenedDraft
}

/** Where a draft that was just begun is by now. */
export type Added = { readonly stored: true } | { readonly stored: false; problem: StorageProblem }

export interface DraftStore {
  list(): Promise<StoredDrafts>
  load(id: string): Promise<StoredDraft | undefined>
  /** Stores a draft under an id that is not in use; where that is refused it is kept aside. */
  add(draft: Draft): Promise<Added>
  /** Rejects where the browser's database refuses (full, forbidden, broken). */
  save(draft: Draft): Promise<Saved>
  /** Where a text goes on that another window has overtaken; who finds it aside copies it to there. */
  idApart(id: string): string
  /** Takes effect at once, for when the database may come too late; false where it was refused. */
  keepAside(draft: Draft): boolean
  /** Forgets what was kept aside if it says the same, and what this window has gone on from. */
  dropAside(draft: Draft): void
  /** What this window keeps aside of a draft that it is typing in is not left behind: no listing copies it. */
  hold(id: () => string): () => void
  /** Earlier states of a draft, the newest first. */
  versions(id: string): Promise<readonly Version[]>
  /** Keeps the stored state as a version, however new the last one is. */
  keepVersion(id: string): Promise<void>
  remove(id: string): Promise<void>
  removeDamaged(damaged: DamagedText): void
  readonly backups: Backups
  /** Drafts made of texts that another window had overtaken, which the clerk has not seen yet. */
  readonly parted: PartedNotes
  /** Removes every draft, its versions and what was kept aside of it. */
  clear(): Promise<void>
}
