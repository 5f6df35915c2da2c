import type { Draft } from '../report/draft'
import { type OpenedDraft, openDraftText } from '../report/open-draft'
import type { TemplateLibrary } from '../template/library'
import type { Mirror, Slot } from './mirror'

/** A text kept aside that opens. */
export interface KeptText {
  readonly slot: Slot
  readonly opened: Extract<OpenedDraft, { ok: true }>
}

/** A text kept aside that this program cannot open; it stays where it is. */
export interface DamagedText {
  readonly slot: Slot
  readonly message: string
}

export interface KeptTexts {
  readonly whole: readonly KeptText[]
  readonly damaged: readonly DamagedText[]
}

export function readKept(mirror: Mirror, library: TemplateLibrary): KeptTexts {
  const whole: KeptText[] = []
  const damaged: DamagedText[] = []
  for (const slot of mirror.slots()) {
    const opened = openDraftText(slot.text, library)
    if (opened.ok) whole.push({ slot, opened })
    else damaged.push({ slot, message: opened.message })
  }
  return { whole, damaged }
}

/** The text that its draft opens with: the one kept by the window that was opened last. */
export function newestOf(kept: readonly KeptText[], id: string): KeptText | undefined {
  const own = kept.filter(({ slot }) => slot.id === id)
  return own[own.length - 1]
}

/** Kept aside on top of the stored revision, so it holds what was typed after it. */
export function isNewer({ opened }: KeptText, stored: OpenedDraft | undefined): boolean {
  return stored === undefined || (stored.ok && opened.draft.revision >= stored.draft.revision)
}

export function hasSameInput(one: Draft, other: Draft): boolean {
  const input = ({ revision: _revision, savedAt: _savedAt, id: _id, ...rest }: Draft) =>
    JSON.stringify(rest)
  return input(one) === input(other)
}
