import { decodeXmlText } from './xml-text'

/** A start tag; it is valid only while the handler is being called with it. */
export interface XmlTag {
  readonly name: string
  /** Name of the element around it; empty for the root. */
  readonly parent: string
  /** An attribute's value by its full name; undefined where it is not there. */
  attribute(name: string): string | undefined
}

/** What is told while the text is passed over. An empty element is opened and closed. */
export interface XmlHandler {
  open(tag: XmlTag): void
  close(name: string): void
  /** A stretch of text or CDATA; there may be several in an element. */
  text(text: string): void
}

/**
 * Why the scan stopped: a DTD or an entity of its own ("billion laughs", XXE), text that is no XML,
 * an XML feature that is not handled, or more than a report can hold.
 */
export type XmlProblem = 'doctype' | 'malformed' | 'unsupported' | 'too-large'

interface Scan {
  readonly xml: string
  readonly handler: XmlHandler
  readonly tag: Cursor
  /** Names of the open elements, outermost first. */
  readonly path: string[]
  /** Where the next piece of markup or text begins. */
  at: number
  tags: number
}

interface Cursor extends XmlTag {
  name: string
  parent: string
  from: number
  to: number
}

/** LibreOffice writes some ten thousand tags for a report. */
const mostTags = 300_000
const deepest = 500

const code = { space: 32, quote: 34, apostrophe: 39, slash: 47, less: 60, equals: 61, greater: 62 }
const close = 47
const declaration = 33
const instruction = 63

/**
 * One pass over the XML that office programs write (XML 1.0 without DTD), without building a tree:
 * ten times faster than DOMParser. Returns undefined where the text is one well-formed element.
 */
export function scanXml(xml: string, handler: XmlHandler): XmlProblem | undefined {
  const scan: Scan = { xml, handler, tag: cursorOver(xml), path: [], at: 0, tags: 0 }
  if (xml.charCodeAt(0) === 0xfeff) scan.at = 1
  for (;;) {
    const less = xml.indexOf('<', scan.at)
    const problem = takeText(scan, less < 0 ? xml.length : less)
    if (problem) return problem
    if (less < 0) return scan.path.length === 0 && scan.tags > 0 ? undefined : 'malformed'
    const stop = takeMarkup(scan, less)
    if (stop) return stop
  }
}

function cursorOver(xml: string): Cursor {
  const cursor: Cursor = {
    name: '',
    parent: '',
    from: 0,
    to: 0,
    attribute: (name) => findAttribute(xml, cursor.from, cursor.to, name),
  }
  return cursor
}

function takeText({ xml, handler, path, at }: Scan, end: number): XmlProblem | undefined {
  if (end === at) return undefined
  const text = decodeXmlText(xml.slice(at, end))
  if (text === undefined) return 'unsupported'
  if (path.length > 0) handler.text(text)
  else if (text.trim() !== '') return 'malformed'
  return undefined
}

function takeMarkup(scan: Scan, less: number): XmlProblem | undefined {
  const next = scan.xml.charCodeAt(less + 1)
  if (next === close) return takeEndTag(scan, less + 2)
  if (next === declaration) return takeDeclaration(scan, less)
  if (next === instruction) return skipTo(scan, less, '?>')
  return takeStartTag(scan, less + 1)
}

function takeEndTag(scan: Scan, from: number): XmlProblem | undefined {
  const { xml, path, handler } = scan
  const name = path.pop()
  if (name === undefined || !xml.startsWith(name, from)) return 'malformed'
  const end = skipSpace(xml, from + name.length)
  if (xml.charCodeAt(end) !== code.greater) return 'malformed'
  scan.at = end + 1
  handler.close(name)
  return undefined
}

function takeStartTag(scan: Scan, from: number): XmlProblem | undefined {
  const { xml, path, tag, handler } = scan
  const nameEnd = endOfName(xml, from)
  const end = endOfTag(xml, nameEnd)
  if (nameEnd === from || end < 0) return 'malformed'
  if (path.length === 0 && scan.tags > 0) return 'malformed'
  if (++scan.tags > mostTags || path.length >= deepest) return 'too-large'
  tag.name = xml.slice(from, nameEnd)
  tag.parent = path[path.length - 1] ?? ''
  tag.from = nameEnd
  tag.to = end
  scan.at = end + 1
  const isEmpty = xml.charCodeAt(end - 1) === code.slash
  if (!isEmpty) path.push(tag.name)
  handler.open(tag)
  if (isEmpty) handler.close(tag.name)
  return undefined
}

function takeDeclaration(scan: Scan, less: number): XmlProblem | undefined {
  const { xml, path, handler } = scan
  if (xml.startsWith('<!--', less)) return skipTo(scan, less + 4, '-->')
  if (!xml.startsWith('<![CDATA[', less)) {
    return xml.startsWith('<!DOCTYPE', less) ? 'doctype' : 'malformed'
  }
  const from = less + '<![CDATA['.length
  const problem = skipTo(scan, from, ']]>')
  if (problem || path.length === 0) return 'malformed'
  handler.text(xml.slice(from, scan.at - ']]>'.length))
  return undefined
}

function skipTo(scan: Scan, from: number, ending: string): XmlProblem | undefined {
  const end = scan.xml.indexOf(ending, from)
  if (end < 0) return 'malformed'
  scan.at = end + ending.length
  return undefined
}

/** The `>` that ends a tag, passing over attribute values; -1 where there is none. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const char = xml.charCodeAt(at)
    if (char === code.greater) return at
    if (char === code.less) return -1
    if (char === code.quote || char === code.apostrophe) {
      at = xml.indexOf(char === code.quote ? '"' : "'", at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

function endOfName(xml: string, from: number): number {
  let at = from
  for (; at < xml.length; at++) {
    const char = xml.charCodeAt(at)
    if (char <= code.space || char === code.greater || char === code.slash) break
    if (char === code.equals || char === code.less || char === code.quote) break
  }
  return at
}

function findAttribute(xml: string, from: number, to: number, wanted: string): string | undefined {
  let at = skipSpace(xml, from)
  while (at < to) {
    const nameEnd = endOfName(xml, at)
    const isWanted = nameEnd - at === wanted.length && xml.startsWith(wanted, at)
    const equals = skipSpace(xml, nameEnd)
    const start = skipSpace(xml, equals + 1)
    const quote = xml[start]
    if (xml.charCodeAt(equals) !== code.equals || (quote !== '"' && quote !== "'")) return undefined
    const end = xml.indexOf(quote, start + 1)
    if (isWanted) return decodeXmlText(xml.slice(start + 1, end))
    at = skipSpace(xml, end + 1)
  }
  return undefined
}

function skipSpace(xml: string, from: number): number {
  let at = from
  while (xml.charCodeAt(at) <= code.space) at++
  return at
}
