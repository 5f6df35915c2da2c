import { render, screen, waitFor } from '@testing-library/react'
import { PointerEventsCheckLevel, type UserEvent, userEvent } from '@testing-library/user-event'
import { type ComponentType, Fragment, type PropsWithChildren } from 'react'
import { expect } from 'vitest'
import { App } from '../../src/app/app'
import { fetchAhead } from '../../src/app/screens'
import { createDraft, type Draft } from '../../src/report/draft'
import type { Services } from '../../src/screens/services'
import { createDraftStore } from '../../src/storage/draft-store'
import { createMirror } from '../../src/storage/mirror'
import type { DraftStore } from '../../src/storage/stored-draft'
import type { Guide } from '../../src/template/guide'
import type { TemplateLibrary } from '../../src/template/library'
import { guide } from '../../templates/guide'
import { library as officialLibrary } from '../../templates/library'
import { sampleReport } from '../../templates/sample-report'
import { emptyDatabase } from '../storage/database'
import { MemoryStorage } from '../storage/memory-storage'
import { loaded } from '../storage/stored'

export const headings = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  cases: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
} as const

export const loadGuide = async () => guide
export const loadSample = async () => sampleReport

/** The day on which the tests take place: reports on 2025 are being written. */
export const today = () => new Date(2026, 0, 12, 9, 30)

interface Opening {
  readonly drafts?: readonly Draft[]
  /** The address behind the `#`. */
  readonly at?: string
  readonly storage?: Storage
  readonly library?: TemplateLibrary
  readonly guide?: () => Promise<Guide>
  /** What the app is rendered in. */
  readonly within?: Wrapper
}

type Wrapper = ComponentType<PropsWithChildren>

/** The whole program over an empty browser that holds these drafts. */
export async function openApp({
  drafts = [],
  at = '/',
  storage = new MemoryStorage(),
  library = officialLibrary,
  guide = loadGuide,
  within = Fragment,
}: Opening = {}) {
  emptyDatabase()
  window.sessionStorage.clear()
  await fetchAhead(loadGuide, async () => undefined)
  let minutes = 0
  const now = () => new Date(2026, 0, 12, 9, minutes++)
  const store = createDraftStore(library, createMirror(storage), now)
  for (const draft of drafts) await store.save(draft)
  const shown = showApp(store, at, within, { library, loadGuide: guide })
  await waitFor(() => expect(screen.queryByText(/^正在(读取…|打开草稿…|打开……)$/)).toBeNull())
  return { ...shown, store }
}

/** The program over a store that is there already. */
function showApp(
  store: DraftStore,
  at: string,
  Within: Wrapper,
  parts: Pick<Services, 'library' | 'loadGuide'>,
) {
  window.history.replaceState(null, '', `#${at}`)
  const user = quickUser()
  const view = render(
    <Within>
      <App services={{ ...parts, store, today, loadSample }} />
    </Within>,
  )
  return { user, view }
}

/** Someone who does not pause between keys. No style here keeps the pointer from anything. */
export function quickUser() {
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never })
}

/** Opens a step of one draft. */
export function openStep(step: string, draft: Draft = someDraft(), within?: Wrapper) {
  const at = `/drafts/${draft.id}/${step}`
  return openApp({ drafts: [draft], at, ...(within && { within }) })
}

export function someDraft(parts: Partial<Draft> = {}): Draft {
  return { ...createDraft('draft-1', 2025, 'standard'), ...parts }
}

export function trialDraft(parts: Partial<Draft> = {}): Draft {
  return { ...createDraft('draft-1', 2020, 'trial'), ...parts }
}

/** Goes to another step by the list of steps. A screen takes a moment when it is shown for the first time. */
export async function goToStep(user: UserEvent, heading: string) {
  await user.click(screen.getByRole('link', { name: new RegExp(`^${heading}`) }))
  await screen.findByRole('heading', { level: 1, name: new RegExp(`^${heading}`) })
}

/** A cell by the name that the official form gives it. */
export function cell(name: string): HTMLElement {
  return screen.getByLabelText(name, { selector: 'input, output' })
}

/** The stored draft as it opens now. */
export function storedDraft(store: DraftStore, id = 'draft-1'): Promise<Draft> {
  return loaded(store, id)
}

/** A file to choose. jsdom’s own files cannot tell their bytes. */
export function chosenFile(name: string, content: string | Uint8Array): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const buffer = Uint8Array.from(bytes).buffer
  return Object.assign(new File([buffer], name), { arrayBuffer: async () => buffer })
}
