import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Contestant } from './contestant'
import { addStage, layOutNow } from './stage'

/** Mounts what `view` makes, with the making of it, until it is laid out. */
export function mounting(view: () => ReactNode): Contestant {
  let root: Root | undefined
  let stage: HTMLElement | undefined
  return {
    prepare: async () => undefined,
    run: async () => {
      stage = addStage()
      root = createRoot(stage)
      flushSync(() => root?.render(view()))
      layOutNow(stage)
    },
    clear: () => {
      root?.unmount()
      stage?.remove()
    },
  }
}
