/** Bytes as text. */
export interface DecodedText {
  readonly text: string
  /** The encoding's name as WHATWG Encoding §4.2 lists it. */
  readonly encoding: string
  /** False where some bytes are no text, or the text looks like no Chinese or Latin one. */
  readonly isCertain: boolean
}

/** What begins a text with its encoding; the bytes of longer marks come first. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** In this order where two fit equally well. */
const candidates = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']

/** As many bytes as show what an encoding makes of the whole; even, for UTF-16. */
const sampleLength = 65_536
const plainShare = 0.9

/**
 * Text by its byte order mark; else UTF-8 where every byte fits it, because no text in another encoding
 * does by chance; else as it is declared; else the encoding that gives the most usual characters, so
 * that UTF-8 which was cut off or damaged is not taken for GB18030.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return decodeLoosely(bytes, marked[1])
  const utf8 = bytes.indexOf(0) < 0 ? decodeStrictly(bytes, 'utf-8') : undefined
  if (utf8) return utf8
  const asDeclared = declared === undefined ? undefined : decodeStrictly(bytes, declared)
  if (asDeclared && isPlain(asDeclared.text.slice(0, sampleLength))) return asDeclared
  return decodeLoosely(bytes, likeliest(bytes))
}

function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleLength)
  const scores = candidates.map((name) => shareOfUsual(new TextDecoder(name).decode(sample)))
  return candidates[scores.indexOf(Math.max(...scores))] ?? 'utf-8'
}

function decodeLoosely(bytes: Uint8Array, encoding: string): DecodedText {
  const text = withoutMark(new TextDecoder(encoding).decode(bytes))
  const isCertain = text.indexOf('\ufffd') < 0 && isPlain(text.slice(0, sampleLength))
  return { text, encoding, isCertain }
}

/** Undefined where the name is no encoding's, or a byte does not fit it. */
function decodeStrictly(bytes: Uint8Array, label: string): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const text = withoutMark(decoder.decode(bytes))
    return { text, encoding: decoder.encoding, isCertain: true }
  } catch {
    return undefined
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function isPlain(text: string): boolean {
  return shareOfUsual(text) >= plainShare
}

/**
 * Of the characters that tell something – all but those of ASCII that any text holds – how many are
 * Chinese characters, their punctuation, Latin-1 signs, Greek or Roman numbers: what a report is made of.
 */
function shareOfUsual(text: string): number {
  let telling = 0
  let usual = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isAnywhere(code)) continue
    telling++
    if (isUsual(code)) usual++
  }
  return telling === 0 ? 1 : usual / telling
}

function isAnywhere(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0x9 && code <= 0xd)
}

function isUsual(code: number): boolean {
  if (code < 0x2000) return code === 0xa0 || code === 0xb7 || code === 0xd7
  if (code < 0x3000) return code < 0x2070 || (code >= 0x2100 && code < 0x2700)
  return code < 0x3040 || (code >= 0x4e00 && code < 0xa000) || (code >= 0xff00 && code < 0xfff0)
}
