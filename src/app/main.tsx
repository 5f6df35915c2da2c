import '../report/zod-without-eval'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { library } from '../../templates/library'
import { createDraftStore } from '../storage/draft-store'
import { browserStorage, createMirror } from '../storage/mirror'
import { App } from './app'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const store = createDraftStore(library, createMirror(browserStorage()))

createRoot(root).render(
  <StrictMode>
    <App services={{ library, store, today: () => new Date() }} />
  </StrictMode>,
)
