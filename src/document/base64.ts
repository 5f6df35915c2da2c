const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without line ends (RFC 4648 §4); `btoa` is not part of the language. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 3) groups.push(groupOf(bytes.subarray(at, at + 3)))
  return groups.join('')
}

/** Undefined where the text is not Base64; white space is passed over. */
export function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/\s+/g, '').replace(/={0,2}$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return undefined
  return decodeBase64(plain)
}

/** What the text says; characters outside of the alphabet are passed over (RFC 2045 §6.8). */
export function decodeBase64(text: string): Uint8Array {
  const values = new Int8Array(256).fill(-1)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[length++] = (held >> bits) & 0xff
  }
  return bytes.subarray(0, length)
}

function groupOf(bytes: Uint8Array): string {
  const [one = 0, two = 0, three = 0] = bytes
  const bits = (one << 16) | (two << 8) | three
  const chars = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('')
  return chars.slice(0, bytes.length + 1).padEnd(4, '=')
}
