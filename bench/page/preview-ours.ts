import { draft } from '../report'
import type { Contestant } from './contestant'
import { openShow, type Show, showSheets } from './show-sheets'

let show: Show | undefined

export const contestant: Contestant = {
  pages: '.sheet',
  prepare: async () => undefined,
  run: () => {
    show = openShow()
    return showSheets(show, draft)
  },
  clear: () => {
    show?.root.unmount()
    show?.stage.remove()
  },
}
