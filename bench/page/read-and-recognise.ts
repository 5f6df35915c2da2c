import { readDocx } from '../../src/read/read-docx'
import { recognise } from '../../src/recognise/recognise'
import { library } from '../../templates/library'
import { type Contestant, fetchBytes } from './contestant'

let bytes = new Uint8Array()

export const contestant: Contestant = {
  prepare: async () => {
    bytes = new Uint8Array(await fetchBytes('report.docx'))
  },
  run: async () => {
    const read = readDocx(bytes)
    return read.ok && recognise(read.blocks, library)
  },
}
