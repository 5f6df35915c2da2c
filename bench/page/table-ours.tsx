import { type ReactNode, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { FigureTable } from '../../src/screens/section/figure-table'
import { ServicesContext } from '../../src/screens/services'
import { AfterChecks } from '../../src/screens/session/after-checks'
import { DraftSession } from '../../src/screens/session/draft-session'
import { createBackups } from '../../src/storage/backups'
import { createDraftStore } from '../../src/storage/draft-store'
import { browserStorage, createMirror } from '../../src/storage/mirror'
import { createPartedNotes } from '../../src/storage/parted'
import { guide } from '../../templates/guide'
import { library } from '../../templates/library'
import { balancedDraft } from '../balanced'
import { tableThree } from '../matrix'
import { form } from '../report'
import type { Contestant } from './contestant'
import { addStage, layOutNow } from './stage'
import '../../src/app/theme.css'

let stage: HTMLElement
let root: Root

/** The program's table in an open draft, all checks and the save queue behind it. */
export const contestant: Contestant = {
  prepare: async () => {
    stage = addStage()
    root = createRoot(stage)
    await new Promise<void>((resolve) => {
      show(
        <AfterChecks>
          <Told onShown={resolve} />
        </AfterChecks>,
      )
    })
    show(null)
  },
  run: async () => {
    show(<FigureTable table={tableThree} section={tableThree} name="三、申请情况" />)
    layOutNow(stage)
  },
  clear: () => show(null),
}

const storage = browserStorage()
const now = () => new Date()
const services = {
  library,
  store: createDraftStore(
    library,
    createMirror(storage),
    now,
    createBackups(storage),
    createPartedNotes(storage),
  ),
  today: now,
  loadGuide: async () => guide,
  loadSample: async () => (await import('../../templates/sample-report')).sampleReport,
}
const open = { draft: balancedDraft, form, unsaved: false, exchanged: false }

function show(step: ReactNode): void {
  flushSync(() =>
    root.render(
      <ServicesContext.Provider value={services}>
        <DraftSession open={open} onReplace={ignore}>
          {step}
        </DraftSession>
      </ServicesContext.Provider>,
    ),
  )
}

function Told({ onShown }: { readonly onShown: () => void }) {
  useEffect(onShown)
  return null
}

function ignore() {}
