import type { OpenedDraft } from '../report/open-draft'
import type { TemplateLibrary } from '../template/library'

/** Opens what the browser has stored; nothing of it is used unchecked. */
export interface Border {
  open(record: unknown): OpenedDraft
  openText(text: string): OpenedDraft
}

/** Loaded once there is something to check: a browser that holds nothing needs no schema. */
export async function loadBorder(library: TemplateLibrary): Promise<Border> {
  const { openDraft, openDraftText } = await import('../report/open-draft')
  return {
    open: (record) => openDraft(record, library),
    openText: (text) => openDraftText(text, library),
  }
}
