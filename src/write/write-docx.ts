import { Document, type FileChild, Packer } from 'docx'
import type { Block } from '../document/block'
import { finishPackage } from './docx-package'
import {
  docxHeading,
  docxParagraph,
  type Neighbours,
  pageNumberFooter,
  spacer,
} from './docx-paragraphs'
import { reportStyles } from './docx-styles'
import { docxTable } from './docx-table'
import { linePitch, page } from './page'
import { printable } from './printable'

export interface DocumentProperties {
  readonly title: string
  /** The agency: author and last editor of the file. */
  readonly author: string
  /** The signing date, written as the file's date; without it the file bears 1980-01-01. */
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
}

/** A Word file in the type of GB/T 9704-2012. The same blocks and properties give the same bytes. */
export async function writeDocx(
  blocks: readonly Block[],
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const author = printable(properties.author)
  const document = new Document({
    title: printable(properties.title),
    creator: author,
    lastModifiedBy: author,
    evenAndOddHeaderAndFooters: true,
    styles: reportStyles(),
    sections: [
      {
        properties: { page: pageProperties, grid: { linePitch } },
        footers: {
          default: pageNumberFooter('OddPageNumber'),
          even: pageNumberFooter('EvenPageNumber'),
        },
        children: blocks.flatMap((block, index) =>
          docxBlock(block, { previous: blocks[index - 1], next: blocks[index + 1] }),
        ),
      },
    ],
  })
  return finishPackage(await Packer.pack(document, 'uint8array'), savedAt(properties.date))
}

const { width, height, ...margin } = page
const pageProperties = { size: { width, height }, margin: { ...margin, gutter: 0 } }

function docxBlock(block: Block, neighbours: Neighbours): FileChild[] {
  if (block.type === 'heading') return [docxHeading(block, neighbours)]
  if (block.type === 'paragraph') return [docxParagraph(block, neighbours)]
  const isFollowedByText = neighbours.next !== undefined && neighbours.next.type !== 'table'
  return [docxTable(block), ...(isFollowedByText ? [] : [spacer()])]
}

function savedAt(date: DocumentProperties['date']): string {
  const { year, month, day } = date ?? { year: 1980, month: 1, day: 1 }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T00:00:00Z`
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
