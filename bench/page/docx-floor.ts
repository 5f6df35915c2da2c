import { partsOf } from '../template'
import { zipReady } from '../zip-parts'
import { type Contestant, fetchBytes } from './contestant'

let parts: Readonly<Record<string, string>> = {}

export const contestant: Contestant = {
  prepare: async () => {
    parts = partsOf(await fetchBytes('report.docx'))
  },
  run: async () => zipReady(parts),
}
