import mammoth from 'mammoth'
import { type Contestant, fetchBytes } from './contestant'

let bytes = new Uint8Array()

export const contestant: Contestant = {
  prepare: async () => {
    bytes = new Uint8Array(await fetchBytes('report.docx'))
  },
  run: () => mammoth.convertToHtml({ arrayBuffer: bytes.buffer as ArrayBuffer }),
}
