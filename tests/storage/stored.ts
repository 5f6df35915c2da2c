import type { Draft } from '../../src/report/draft'
import { openDraft } from '../../src/report/open-draft'
import type { DraftStore } from '../../src/storage/stored-draft'
import { library } from '../../templates/library'

/** Saves a draft that no other window has saved in between. */
export async function saved(store: DraftStore, draft: Draft): Promise<Draft> {
  const result = await store.save(draft)
  if (result.type !== 'saved') throw new Error('overtaken')
  return result.draft
}

/** Loads a draft that is there and opens. */
export async function loaded(store: DraftStore, id: string): Promise<Draft> {
  const opened = (await store.load(id))?.opened
  if (!opened?.ok) throw new Error(opened?.message ?? `no draft ${id}`)
  // What a page has begun itself the store opens unchecked; the next page would not.
  const checked = openDraft(opened.draft, library)
  if (!checked.ok) throw new Error(checked.message)
  return opened.draft
}
