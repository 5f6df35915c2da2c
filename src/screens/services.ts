import { createContext, useContext } from 'react'
import type { OpenedSource } from '../files/open-source'
import type { LedgerMemory } from '../storage/ledger-memory'
import type { OtherWindows } from '../storage/other-windows'
import type { DraftStore } from '../storage/stored-draft'
import type { Guide } from '../template/guide'
import type { LedgerRules } from '../template/ledger-rules'
import type { TemplateLibrary } from '../template/library'
import type { SampleReport } from './sample-report'

/** Counting a table from the agency's ledger of requests. */
export interface LedgerService {
  /** The table that is counted. */
  readonly table: string
  /** Loaded once it is asked for. */
  readonly rules: () => Promise<LedgerRules>
  readonly memory: LedgerMemory
}

/** A file's content, or what was pasted. */
export type SourceBytes =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly html: string; readonly text: string }

/** Reads beside the window's own thread. */
export type ReadingThread = (source: SourceBytes) => {
  readonly opened: Promise<OpenedSource>
  /** Stops at once; nothing comes of it any more. */
  cancel(): void
}

/** What the screens get from the app instead of reaching for it. */
export interface Services {
  readonly library: TemplateLibrary
  readonly store: DraftStore
  readonly today: () => Date
  readonly ledger?: LedgerService
  readonly otherWindows?: OtherWindows
  /** Missing where the browser has no workers: then the window stands still while a file is read. */
  readonly readingThread?: ReadingThread | undefined
  /** What the checks need beyond the forms, loaded once it is asked for. */
  readonly loadGuide: () => Promise<Guide>
  readonly loadSample: () => Promise<SampleReport>
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('ServicesContext is missing above this component')
  return services
}
