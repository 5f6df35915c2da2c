import '@testing-library/jest-dom/vitest'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { seed } from './seed'

/** Machines that run the tests are slow at times; what is wrong fails all the same, only later. */
const patience = { test: 90_000, screen: 20_000 }
vi.setConfig({ testTimeout: patience.test })

if (process.env.CI === 'true') await beginPropertiesAt(seed)

if (typeof window !== 'undefined') {
  giveDialogsTheirMethods()
  await tidyUpAfterComponents()
}

async function beginPropertiesAt(place: number) {
  const { configureGlobal } = await import('fast-check')
  configureGlobal({ seed: place })
}

/** jsdom knows <dialog> but neither opens nor closes it. */
function giveDialogsTheirMethods() {
  const { prototype } = HTMLDialogElement
  const open = function (this: HTMLDialogElement) {
    this.open = true
  }
  prototype.show ??= open
  prototype.showModal ??= open
  prototype.close ??= function (this: HTMLDialogElement, returnValue?: string) {
    if (!this.open) return
    this.open = false
    if (returnValue !== undefined) this.returnValue = returnValue
    this.dispatchEvent(new Event('close'))
  }
}

/** What Testing Library does by itself only where test functions are globals. */
async function tidyUpAfterComponents() {
  const { cleanup, configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: patience.screen })
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
  beforeAll(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = true
  })
  afterEach(cleanup)
  afterAll(() => {
    environment.IS_REACT_ACT_ENVIRONMENT = false
  })
}
