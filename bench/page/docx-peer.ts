import { fillTemplate } from '../fill-template'
import type { Template } from '../template'
import { type Contestant, fetchBytes } from './contestant'

let template: Template

export const contestant: Contestant = {
  prepare: async () => {
    const values = await (await fetch('./values.json')).json()
    template = { docx: await fetchBytes('template.docx'), values }
  },
  run: async () => fillTemplate(template),
}
