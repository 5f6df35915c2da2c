import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Template } from './template'

/** The report as an office with a Word template would make it. */
export function fillTemplate({ docx, values }: Template): Uint8Array {
  const document = new Docxtemplater(new PizZip(docx))
  document.render(values)
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}
