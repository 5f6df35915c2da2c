import { Document, Packer } from 'docx'
import type { Block } from '../document/block'
import { docxBlocks } from './docx-blocks'
import { docxMargins, hasFacingPages } from './docx-margins'
import { finishPackage } from './docx-package'
import { reportStyles } from './docx-styles'
import { facesFor } from './fonts'
import { type DocxLook, defaultLook } from './look'
import { linePitch, page } from './page'
import { printable } from './printable'

export interface DocumentProperties {
  readonly title: string
  /** The agency: author and last editor of the file. */
  readonly author: string
  /** The signing date, written as the file's date; without it the file bears 1980-01-01. */
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
}

/** A Word file in the type of GB/T 9704-2012. The same arguments give the same bytes. */
export async function writeDocx(
  blocks: readonly Block[],
  properties: DocumentProperties,
  look: DocxLook = defaultLook,
): Promise<Uint8Array> {
  const author = printable(properties.author)
  const document = new Document({
    title: printable(properties.title),
    creator: author,
    lastModifiedBy: author,
    ...(hasFacingPages(look) && { evenAndOddHeaderAndFooters: true }),
    styles: reportStyles(look, blocks),
    sections: [
      {
        properties: { page: pageProperties, grid: { linePitch } },
        ...docxMargins(look),
        children: docxBlocks(blocks, look),
      },
    ],
  })
  const zip = await Packer.pack(document, 'uint8array')
  return finishPackage(zip, savedAt(properties.date), facesFor(look))
}

const { width, height, ...margin } = page
const pageProperties = { size: { width, height }, margin: { ...margin, gutter: 0 } }

function savedAt(date: DocumentProperties['date']): string {
  const { year, month, day } = date ?? { year: 1980, month: 1, day: 1 }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T00:00:00Z`
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
