import { strFromU8, unzipSync } from 'fflate'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** One part of a docx as XML; throws where it is not well-formed. */
export function partOf(docx: Uint8Array, name: string): Document {
  const part = unzipSync(docx)[name]
  if (!part) throw new Error(`the package holds no ${name}`)
  const xml = new DOMParser().parseFromString(strFromU8(part), 'application/xml')
  const error = xml.getElementsByTagName('parsererror')[0]
  if (error) throw new Error(`${name}: ${error.textContent}`)
  return xml
}

export function mainPart(docx: Uint8Array): Document {
  return partOf(docx, 'word/document.xml')
}

/** All `w:` elements of that name below a node, in document order. */
export function all(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS(namespace, name))
}

export function first(node: Document | Element, name: string): Element {
  const [element] = all(node, name)
  if (!element) throw new Error(`there is no w:${name}`)
  return element
}

/** The value of a `w:` attribute, `w:val` unless told otherwise. */
export function attribute(element: Element, name = 'val'): string | null {
  return element.getAttributeNS(namespace, name)
}

export function textIn(node: Document | Element): string {
  return all(node, 't')
    .map(({ textContent }) => textContent)
    .join('')
}

export function styleNamed(docx: Uint8Array, id: string): Element {
  const style = all(partOf(docx, 'word/styles.xml'), 'style').find(
    (candidate) => attribute(candidate, 'styleId') === id,
  )
  if (!style) throw new Error(`there is no style ${id}`)
  return style
}

export function paragraphWith(docx: Uint8Array, text: string): Element {
  const paragraph = all(mainPart(docx), 'p').find((candidate) => textIn(candidate).includes(text))
  if (!paragraph) throw new Error(`no paragraph holds ${text}`)
  return paragraph
}
