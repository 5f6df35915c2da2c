import { strFromU8, strToU8 } from 'fflate'
import { decodeBase64 } from '../document/base64'

/** A page in a web archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  /** The encoding that its header says; undefined where it says none. */
  readonly charset: string | undefined
}

interface Part {
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

const longestHead = 8192
const mostParts = 2000
/** multipart/alternative within multipart/related is as deep as browsers and Word go. */
const deepest = 4

export function isMhtml(bytes: Uint8Array): boolean {
  const head = strFromU8(bytes.subarray(0, longestHead), true)
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/i.test(
    head.slice(0, 2048).trimStart(),
  )
}

/** The pages (text/html) of a web archive in order (RFC 2557). */
export function pagesInMhtml(bytes: Uint8Array): ArchivedPage[] {
  return pagesIn(partOf(strFromU8(bytes, true).trimStart()), 0)
}

function pagesIn({ headers, body }: Part, depth: number): ArchivedPage[] {
  const type = headers.get('content-type') ?? ''
  const boundary = parameterOf(type, 'boundary')
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < deepest) {
    return split(body, boundary).flatMap((part) => pagesIn(partOf(part), depth + 1))
  }
  if (!/^text\/html\b/i.test(type)) return []
  const encoding = headers.get('content-transfer-encoding') ?? ''
  return [
    { bytes: decodeBody(body, encoding.toLowerCase()), charset: parameterOf(type, 'charset') },
  ]
}

/** RFC 2046 §5.1.1: each part follows a line of two hyphens and the boundary. */
function split(body: string, boundary: string): string[] {
  return `\n${body}`
    .split(`\n--${boundary}`, mostParts)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.slice(part.indexOf('\n') + 1))
}

function partOf(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source.slice(0, longestHead))
  const head = end ? source.slice(0, end.index) : ''
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : source }
}

function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header)
  return match?.[1] ?? match?.[2]
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'quoted-printable') return decodeQuoted(body)
  return encoding === 'base64' ? decodeBase64(body) : strToU8(body, true)
}

const equals = 0x3d

/** RFC 2045 §6.7. What is no code stands for itself. */
function decodeQuoted(body: string): Uint8Array {
  const source = strToU8(body, true)
  const bytes = new Uint8Array(source.length)
  let length = 0
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] ?? 0
    if (byte !== equals) bytes[length++] = byte
    else if (source[at + 1] === 0x0a) at += 1
    else if (source[at + 1] === 0x0d && source[at + 2] === 0x0a) at += 2
    else {
      const value = 16 * hexValue(source[at + 1]) + hexValue(source[at + 2])
      bytes[length++] = value >= 0 ? value : byte
      if (value >= 0) at += 2
    }
  }
  return bytes.subarray(0, length)
}

function hexValue(code = 0): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code & 0xdf
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : Number.NEGATIVE_INFINITY
}
