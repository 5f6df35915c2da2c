import { draftVersion, noBasics } from './draft'
import { noLedgerRecord } from './ledger-record'
import { defaultSettings } from './settings'

/** Turns a draft of one version into the next; the caller keeps the original. */
export type Migration = (draft: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** `migrations[0]` leads from version 1 to 2, and so on. */
export const migrations: readonly Migration[] = [
  addSettings,
  addAttachmentPages,
  addLastYear,
  addOwnDemands,
  addLedger,
]

export function migrate(
  draft: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  return steps
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      { ...draft },
    )
}

export function isFromNewerProgram(version: number): boolean {
  return version > draftVersion
}

/** Version 2 says how the report is printed, what is attached, and why a warning may stand. */
function addSettings(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...draft,
    basics: { ...noBasics, ...objectIn(draft.basics) },
    settings: defaultSettings,
    acknowledged: {},
  }
}

/** Version 3 says whether attachments have pages of their own. */
function addAttachmentPages(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...draft, settings: { ...objectIn(draft.settings), attachmentPages: false } }
}

/** Version 4 carries last year's report, and says whether a report is kept on the format it was found in. */
function addLastYear(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...draft, lastYear: null, asFound: false }
}

/** Version 5 holds what the agency itself asks of its report, and whether a Word file carries its draft. */
function addOwnDemands(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...draft,
    basics: { ...noBasics, ...objectIn(draft.basics) },
    settings: { ...objectIn(draft.settings), carriesDraft: true },
  }
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** Version 6 remembers what table three was counted from. */
function addLedger(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...draft, ledger: noLedgerRecord, counted: {} }
}
