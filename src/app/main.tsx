import '../report/zod-without-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { library } from '../../templates/library'
import { createBackups } from '../storage/backups'
import { createDraftStore } from '../storage/draft-store'
import { browserStorage, createMirror } from '../storage/mirror'
import { App } from './app'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const storage = browserStorage()
const now = () => new Date()
const store = createDraftStore(library, createMirror(storage), now, createBackups(storage))

createRoot(root).render(
  <StrictMode>
    <App services={{ library, store, today: now }} />
  </StrictMode>,
)
