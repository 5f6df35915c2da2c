import { Document, Packer } from 'docx'
import { strToU8 } from 'fflate'
import type { Block } from '../document/block'
import { sectionsOf } from '../document/sections'
import { docxBlocks } from './docx-blocks'
import { docxMargins, hasFacingPages } from './docx-margins'
import { finishParts } from './docx-package'
import { reportStyles } from './docx-styles'
import { zipParts } from './docx-zip'
import { addDraft } from './embed-draft'
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

/**
 * A Word file in the type of GB/T 9704-2012, with the text of a draft inside where one is given. The
 * same arguments give the same bytes.
 */
export async function writeDocx(
  blocks: readonly Block[],
  properties: DocumentProperties,
  look: DocxLook = defaultLook,
  draft?: string,
): Promise<Uint8Array> {
  const author = printable(properties.author)
  const document = new Document({
    title: printable(properties.title),
    creator: author,
    lastModifiedBy: author,
    ...(hasFacingPages(look) && { evenAndOddHeaderAndFooters: true }),
    styles: reportStyles(look, blocks),
    sections: sectionsOf(blocks).map(({ isNumbered, start, end }) => ({
      properties: sectionProperties(isNumbered),
      ...docxMargins(look, isNumbered),
      children: docxBlocks(blocks, look, start, end),
    })),
  })
  const parts = partsOf(document)
  finishParts(parts, savedAt(properties.date), facesFor(look))
  if (draft !== undefined) addDraft(parts, draft)
  return zipParts(parts)
}

interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>
}

/**
 * The package's parts before they are packed: npm docx would deflate them, only for us to inflate them
 * again. Its compiler is private; the version is pinned and a test compares the parts with the packed.
 */
export function partsOf(document: Document): Map<string, Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: TypeScript allows a private member by this way only
  const compiler: Compiler = Packer['compiler']
  const parts = [...compiler.compile(document)]
  return new Map(
    parts.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  )
}

const { width, height, ...margin } = page

/**
 * Only the report says where it begins to count: LibreOffice would put its first number on the inner
 * side behind a sheet that is numbered 0.
 */
function sectionProperties(isNumbered: boolean) {
  return {
    page: {
      size: { width, height },
      margin: { ...margin, gutter: 0 },
      ...(isNumbered && { pageNumbers: { start: 1 } }),
    },
    grid: { linePitch },
  }
}

function savedAt(date: DocumentProperties['date']): string {
  const { year, month, day } = date ?? { year: 1980, month: 1, day: 1 }
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T00:00:00Z`
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
