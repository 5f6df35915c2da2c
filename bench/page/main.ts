import * as names from '../contestants'
import type { Contestant } from './contestant'

export interface Timing {
  readonly milliseconds: number
  readonly pages: number
}

/** What the driver calls from outside. */
export interface BenchPage {
  /** Loads a contestant's modules and gives how long that took. */
  load(name: string): Promise<number>
  time(name: string): Promise<Timing>
  /** Runs a contestant and leaves standing what it shows. */
  show(name: string): Promise<void>
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

const modules: Readonly<Record<string, () => Promise<{ readonly contestant: Contestant }>>> = {
  [names.ours]: () => import('./docx-ours'),
  [names.oursWithDraft]: () => import('./docx-ours-with-draft'),
  [names.peer]: () => import('./docx-peer'),
  [names.floor]: () => import('./docx-floor'),
  [names.reading]: () => import('./read-ours'),
  [names.readingAndRecognising]: () => import('./read-and-recognise'),
  [names.mammoth]: () => import('./read-peer'),
  [names.checkingAnew]: () => import('./check-anew'),
  [names.checkingAgain]: () => import('./check-again'),
  [names.sheets]: () => import('./preview-ours'),
  [names.sheetsUpdate]: () => import('./preview-update-ours'),
  [names.docxPreview]: () => import('./preview-peer'),
  [names.docxPreviewAnew]: () => import('./preview-update-peer'),
  [names.oursTable]: () => import('./table-ours'),
  [names.plainInputs]: () => import('./table-plain'),
  [names.containedInputs]: () => import('./table-contained'),
  [names.survey]: () => import('./table-survey'),
  [names.jsonForms]: () => import('./table-jsonforms'),
  [names.rjsf]: () => import('./table-rjsf'),
}
const loaded = new Map<string, Contestant>()

window.bench = {
  async load(name) {
    const begun = performance.now()
    const module = await modules[name]?.()
    const taken = performance.now() - begun
    if (!module) throw new Error(`no contestant ${name}`)
    await module.contestant.prepare()
    loaded.set(name, module.contestant)
    await painted()
    return taken
  },

  async show(name) {
    await contestantOf(name).run()
    await painted()
  },

  async time(name) {
    const contestant = contestantOf(name)
    const begun = performance.now()
    await contestant.run()
    const milliseconds = performance.now() - begun
    const pages = contestant.pages ? document.querySelectorAll(contestant.pages).length : 0
    await painted()
    contestant.clear?.()
    await painted()
    return { milliseconds, pages }
  },
}

function contestantOf(name: string): Contestant {
  const contestant = loaded.get(name)
  if (!contestant) throw new Error(`${name} is not loaded`)
  return contestant
}

/** Nothing of one contestant is left to do when the next one begins. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
}
