import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Draft } from '../../src/report/draft'
import { Sheets } from '../../src/screens/export/sheets'
import { defaultLook } from '../../src/write/look'
import { blocksOf } from '../report'
import { addStage, layOutNow } from './stage'
import '../../src/app/theme.css'

export interface Show {
  readonly stage: HTMLElement
  readonly root: Root
}

export function openShow(): Show {
  const stage = addStage()
  return { stage, root: createRoot(stage) }
}

/** From the draft to pages that stand, with all that Sheets does after its fonts are there. */
export async function showSheets({ stage, root }: Show, draft: Draft): Promise<void> {
  const blocks = blocksOf(draft)
  flushSync(() => {
    root.render(<Sheets blocks={blocks} look={defaultLook} zoom={1} onCell={ignore} />)
  })
  layOutNow(stage)
  await document.fonts.ready
  await quietReact()
  layOutNow(stage)
}

function ignore() {}

/** React works off what is left by messages to itself: two of ours go behind them. */
async function quietReact(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
  }
}
