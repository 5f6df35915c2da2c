import type { Address } from '../template/address'
import type { LastYear } from './last-year'
import { type LedgerRecord, noLedgerRecord } from './ledger-record'
import { defaultSettings, type Settings } from './settings'

export const draftVersion = 6

/** What the clerk typed into 基本信息, as typed. */
export interface Basics {
  readonly agency: string
  /** Blank means the template's standard title. */
  readonly title: string
  readonly preamble: string
  readonly contact: string
  readonly signature: string
  readonly date: string
  /** Names of what is attached, one a line. */
  readonly attachments: string
  /** 信息处理费: notices sent, the sum they asked for and the sum received, in 元. */
  readonly feeNotices: string
  readonly feeAsked: string
  readonly feeReceived: string
  /** The day by which the agency itself, or its superior, wants the report published. */
  readonly deadline: string
  /** Words that this agency's report must not contain, one a line; never part of an exported file. */
  readonly keptOut: string
}

/** What the clerk typed into a report: raw text, nothing parsed, nothing computed. */
export interface DraftInput {
  readonly basics: Basics
  /** Text by section id; one line is one paragraph or sub-heading. */
  readonly narratives: Readonly<Record<string, string>>
  /** Raw text by address. A blank total means the computed one. */
  readonly cells: Readonly<Record<Address, string>>
  readonly settings: Settings
  /** Why a warning may stand, by `findingKey`: what the clerk wrote after verifying it. */
  readonly acknowledged: Readonly<Record<string, string>>
  readonly ledger: LedgerRecord
  /** What the ledger says, by address, of each cell that was filled from it. */
  readonly counted: Readonly<Record<Address, string>>
}

export interface Draft extends DraftInput {
  readonly kind: 'nianbao-draft'
  readonly version: typeof draftVersion
  readonly id: string
  readonly year: number
  readonly template: string
  readonly overlays: readonly string[]
  /** Figures that this year's format no longer asks for; kept, never printed. */
  readonly setAside: Readonly<Record<Address, string>>
  /** Last year's report, where the draft was begun from one. */
  readonly lastYear: LastYear | null
  /** True for a report kept on the format that it was found in, though its year asks for another. */
  readonly asFound: boolean
  /** Counts the saves; a save is refused where the stored revision is another. */
  readonly revision: number
  /** ISO 8601; empty before the first save. */
  readonly savedAt: string
}

export const noBasics: Basics = {
  agency: '',
  title: '',
  preamble: '',
  contact: '',
  signature: '',
  date: '',
  attachments: '',
  feeNotices: '',
  feeAsked: '',
  feeReceived: '',
  deadline: '',
  keptOut: '',
}

export function createDraft(id: string, year: number, template: string): Draft {
  return {
    kind: 'nianbao-draft',
    version: draftVersion,
    id,
    year,
    template,
    overlays: [],
    basics: noBasics,
    narratives: {},
    cells: {},
    settings: defaultSettings,
    setAside: {},
    lastYear: null,
    asFound: false,
    acknowledged: {},
    ledger: noLedgerRecord,
    counted: {},
    revision: 0,
    savedAt: '',
  }
}
