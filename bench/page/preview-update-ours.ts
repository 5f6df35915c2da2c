import { draft, editedDraft } from '../report'
import type { Contestant } from './contestant'
import { openShow, type Show, showSheets } from './show-sheets'

let show: Show
let figure = 1000

/** The report is shown from the beginning, and keeps being shown. */
export const contestant: Contestant = {
  prepare: () => {
    show = openShow()
    return showSheets(show, draft)
  },
  run: () => {
    figure += 1
    return showSheets(show, editedDraft(figure))
  },
}
