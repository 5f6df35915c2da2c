import type { Draft } from '../report/draft'
import type { OpenedDraft } from '../report/open-draft'
import type { Border } from './border'
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

export const nothingKept: KeptTexts = { whole: [], damaged: [] }

export function readKept(mirror: Mirror, border: Border): KeptTexts {
  const whole: KeptText[] = []
  const damaged: DamagedText[] = []
  for (const slot of mirror.slots()) {
    const opened = border.openText(slot.text)
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

/** Whether a text says the same as a draft, be it checked or not. */
export function hasSameInput(one: Draft, other: unknown): boolean {
  return isObject(other) && holdsTheSame(inputIn(one), inputIn(other))
}

function inputIn({ revision: _revision, savedAt: _savedAt, id: _id, ...input }: Partial<Draft>) {
  return input
}

/** Goes as deep as the first does, whatever the other is. */
export function holdsTheSame(one: unknown, other: unknown): boolean {
  if (!isObject(one)) return one === other
  if (!isObject(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => holdsTheSame(one[key], other[key]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
