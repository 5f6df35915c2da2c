import { Inflate } from 'fflate'

/** A damaged font is a kind of its own: pdfjs may never come to the end of it. */
export type Integrity = 'intact' | 'damaged' | 'damaged-font' | 'too-much'

const keywords = {
  start: codesOf('stream'),
  end: codesOf('endstream'),
  encrypted: codesOf('/Encrypt'),
}
const newline = 10
const carriageReturn = 13

/** A dictionary before a stream is shorter; what unpacks to more than this is no report. */
const longestDictionary = 2000
const mostUnpacked = 100_000_000
const pieceLength = 16_384

/**
 * Whether every packed stream of the file unpacks to what its checksum says (RFC 1950). pdfjs goes on
 * with what it could unpack and does not say so. Pictures are passed over, as they are on reading.
 */
export function integrityOf(bytes: Uint8Array): Integrity {
  if (find(bytes, keywords.encrypted, 0) >= 0) return 'intact'
  let found: Integrity = 'intact'
  let unpacked = 0
  let at = find(bytes, keywords.start, 0)
  while (at >= 0) {
    const from = afterLineEnd(bytes, at + keywords.start.length)
    const to = find(bytes, keywords.end, from)
    if (to < 0) return 'damaged'
    const dictionary = dictionaryBefore(bytes, at)
    if (isPacked(dictionary)) {
      const packed = bytes.subarray(from, to)
      const { length, checksum } = unpack(packed, mostUnpacked - unpacked)
      unpacked += length
      if (unpacked > mostUnpacked) return 'too-much'
      if (!endsWith(packed, checksum)) {
        if (isFont(dictionary)) return 'damaged-font'
        found = 'damaged'
      }
    }
    at = find(bytes, keywords.start, to + keywords.end.length)
  }
  return found
}

function codesOf(word: string): number[] {
  return Array.from(word, (char) => char.charCodeAt(0))
}

/** Where a keyword stands; -1 where it does not. */
function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word
  let at = bytes.indexOf(first, from)
  while (at >= 0 && !word.every((code, index) => bytes[at + index] === code)) {
    at = bytes.indexOf(first, at + 1)
  }
  return at
}

function afterLineEnd(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === carriageReturn ? at + 1 : at
  return bytes[next] === newline ? next + 1 : next
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = bytes.subarray(Math.max(0, at - longestDictionary), at)
  const text = Array.from(before, (code) => String.fromCharCode(code)).join('')
  return text.slice(text.lastIndexOf(' obj') + 1)
}

/** Flate is its first filter, and it is no picture. */
function isPacked(dictionary: string): boolean {
  return /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary) && !/\/Image\b/.test(dictionary)
}

/** PDF 32000-1 tables 126 and 127. */
function isFont(dictionary: string): boolean {
  return /\/Length1\b|\/(?:Type1C|CIDFontType0C|OpenType)\b/.test(dictionary)
}

/** Length and checksum of what was unpacked; a checksum that no stream has where it cannot be. */
function unpack(packed: Uint8Array, most: number): { length: number; checksum: number } {
  const sum = { length: 0, low: 1, high: 0 }
  const inflate = new Inflate((piece) => {
    addTo(sum, piece)
  })
  try {
    for (let at = 2; at < packed.length && sum.length <= most; at += pieceLength) {
      inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
    }
  } catch {
    return { length: sum.length, checksum: -1 }
  }
  return { length: sum.length, checksum: sum.high * 65_536 + sum.low }
}

/** Adler-32; the sums stay below 2³² for 5552 bytes (zlib). */
function addTo(sum: { length: number; low: number; high: number }, piece: Uint8Array): void {
  const prime = 65_521
  for (let at = 0; at < piece.length; at += 5552) {
    const end = Math.min(at + 5552, piece.length)
    for (let index = at; index < end; index++) {
      sum.low += piece[index] ?? 0
      sum.high += sum.low
    }
    sum.low %= prime
    sum.high %= prime
  }
  sum.length += piece.length
}

/** Before a line end that does not belong to the stream. */
function endsWith(packed: Uint8Array, checksum: number): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  return [0, 1, 2].some((lineEnd) => {
    const at = packed.length - lineEnd - 4
    return at >= 0 && view.getUint32(at) === checksum
  })
}
