import type { Draft } from '../report/draft'
import { createDraftId } from '../report/draft-id'
import type { OpenedDraft } from '../report/open-draft'
import type { Border } from './border'
import { hasSameInput, isNewer, type KeptText, newestOf, readKept } from './kept-text'
import { copyIdOf, type Mirror, type Slot } from './mirror'
import type { PartedNotes } from './parted'
import type { Saved } from './stored-draft'

type Save = (draft: Draft) => Promise<Saved>

/**
 * Texts kept aside on top of a revision that another window has since replaced, or beside those of
 * another window, become drafts of their own.
 */
export async function saveOvertakenAsCopies(
  mirror: Mirror,
  border: Border,
  storedAt: (id: string) => Promise<OpenedDraft | undefined>,
  save: Save,
  parted: PartedNotes,
  untilSaved: () => Promise<void>,
  isHeld: (slot: Slot) => boolean,
): Promise<void> {
  await untilSaved()
  const { whole } = readKept(mirror, border)
  for (const kept of whole) {
    const stored = await storedAt(kept.slot.id)
    await untilSaved()
    if (isHeld(kept.slot)) continue
    if (!mirror.slots().some(({ key, text }) => key === kept.slot.key && text === kept.slot.text)) {
      continue
    }
    if (stored && !stored.ok) continue
    const winner = winnerOver(kept, whole, stored)
    if (winner === undefined || winner === kept.opened.draft) continue
    if (!hasSameInput(kept.opened.draft, winner)) await saveCopy(kept, save, parted)
    mirror.remove(kept.slot)
  }
}

/** The text that the draft opens with: this one itself where it is the newest. */
function winnerOver(
  kept: KeptText,
  whole: readonly KeptText[],
  stored: Extract<OpenedDraft, { ok: true }> | undefined,
): Draft | undefined {
  if (!isNewer(kept, stored)) return stored?.draft
  const fresh = whole.filter((each) => isNewer(each, stored))
  return newestOf(fresh, kept.slot.id)?.opened.draft
}

/** Under an id of the window, so that two that find the same text at once make one copy of it. */
async function saveCopy(
  { slot, opened }: KeptText,
  save: Save,
  parted: PartedNotes,
): Promise<void> {
  const copy = { ...opened.draft, id: copyIdOf(slot), revision: 0 }
  parted.note(copy.id)
  const result = await save(copy)
  if (result.type === 'overtaken') await saveUnderNewId(copy, save, parted)
}

async function saveUnderNewId(draft: Draft, save: Save, parted: PartedNotes): Promise<void> {
  const id = createDraftId()
  parted.note(id)
  try {
    await save({ ...draft, id })
  } catch (error) {
    parted.forget(id)
    throw error
  }
}
