import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ledgerTable } from '../../templates/ledger-table'
import { library } from '../../templates/library'
import { createBackups } from '../storage/backups'
import { createDraftStore } from '../storage/draft-store'
import { createLedgerMemory } from '../storage/ledger-memory'
import { browserStorage, createMirror } from '../storage/mirror'
import { createOtherWindows } from '../storage/other-windows'
import { createPartedNotes } from '../storage/parted'
import { App } from './app'
import { createReadingThread, isReadingThread, programOf, serveReading } from './reading-thread'
import './theme.css'

if (isReadingThread()) serveReading(library)
else startPage()

function startPage(): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')

  const storage = browserStorage()
  const now = () => new Date()
  const loadGuide = async () => (await import('../../templates/guide')).guide
  const loadSample = async () => (await import('../../templates/sample-report')).sampleReport
  const otherWindows = createOtherWindows()
  const store = createDraftStore(
    library,
    createMirror(storage),
    now,
    createBackups(storage),
    createPartedNotes(storage),
    otherWindows,
  )
  const ledger = {
    table: ledgerTable,
    rules: () => import('../../templates/ledger-rules').then(({ ledgerRules }) => ledgerRules),
    memory: createLedgerMemory(storage),
  }

  const readingThread = createReadingThread(programOf(document), library)

  createRoot(root).render(
    <StrictMode>
      <App
        services={{
          library,
          store,
          today: now,
          loadGuide,
          loadSample,
          ledger,
          otherWindows,
          readingThread,
        }}
      />
    </StrictMode>,
  )
}
