import { strFromU8, strToU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { fromBase64, toBase64 } from '../document/base64'
import { zipParts } from './docx-zip'

const namespace = 'urn:nianbao:draft'
/** Identifies the part to Word (ECMA-376 Part 1 §22.5); the same in every file. */
const storeId = '{6E69616E-6261-4F00-8000-647261667400}'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
const draftElement = /<(?:[\w-]+:)?draft\b[^>]*"urn:nianbao:draft"[^>]*>([A-Za-z0-9+/=\s]*)</
const customXml = /^customXml\/item\d*\.xml$/

/** In bytes. No draft comes near them; what is larger, packed or as declared, is not unpacked. */
const largest = { packed: 2_000_000, unpacked: 5_000_000 }

/**
 * The file with the draft's text in a custom XML part, which word processors keep and nobody sees. In
 * Base64: programs that save the file again may change white space in XML.
 */
export function embedDraft(docx: Uint8Array, draft: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(docx)))
  addDraft(parts, draft)
  return zipParts(parts)
}

/** The same for the parts of a package that is yet to be packed. */
export function addDraft(parts: Map<string, Uint8Array>, draft: string): void {
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array())
  const added: readonly (readonly [name: string, xml: string])[] = [
    ['customXml/item1.xml', draftPart(draft)],
    ['customXml/itemProps1.xml', propertiesPart],
    ['customXml/_rels/item1.xml.rels', propertiesRelationship],
    [mainRelationships, withLast(text(mainRelationships), 'Relationships', relationship)],
    [contentTypes, withLast(text(contentTypes), 'Types', override)],
  ]
  for (const [name, xml] of added) parts.set(name, strToU8(xml))
}

/** The draft that a file carries, by whatever program it was saved; undefined where there is none. */
export function extractDraft(docx: Uint8Array): string | undefined {
  for (const part of customPartsOf(docx)) {
    const content = draftElement.exec(strFromU8(part))?.[1]
    const bytes = content === undefined ? undefined : fromBase64(content)
    if (bytes) return strFromU8(bytes)
  }
  return undefined
}

const contentTypes = '[Content_Types].xml'
const mainRelationships = 'word/_rels/document.xml.rels'
const relationship = `<Relationship Id="rIdDraft" Type="${office}/relationships/customXml" Target="../customXml/item1.xml"/>`
const override = `<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/>`
const propertiesPart = `${declaration}<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="${storeId}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
const propertiesRelationship = `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`

function draftPart(draft: string): string {
  return `${declaration}<draft xmlns="${namespace}">${toBase64(strToU8(draft))}</draft>`
}

/** XML with one more child of its root; what is already there is not added twice. */
function withLast(xml: string, root: string, child: string): string {
  return xml.includes(child) ? xml : xml.replace(`</${root}>`, () => `${child}</${root}>`)
}

/** A file that is no ZIP has none. What lies about its size is cut off by fflate where it said. */
function customPartsOf(docx: Uint8Array): readonly Uint8Array[] {
  const filter = ({ name, size, originalSize }: UnzipFileInfo) =>
    customXml.test(name) && size <= largest.packed && originalSize <= largest.unpacked
  try {
    return Object.values(unzipSync(docx, { filter }))
  } catch (error) {
    if (isFlateError(error)) return []
    throw error
  }
}

/** fflate's errors carry a number of its own. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number'
}
