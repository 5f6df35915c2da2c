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
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4))
  for (let at = 0, to = 0; at < plain.length; at += 4) {
    const group = plain.slice(at, at + 4).padEnd(4, 'A')
    const bits = Array.from(group).reduce((sum, char) => sum * 64 + alphabet.indexOf(char), 0)
    for (const shift of [16, 8, 0]) {
      if (to < bytes.length) bytes[to] = (bits >> shift) & 255
      to += 1
    }
  }
  return bytes
}

function groupOf(bytes: Uint8Array): string {
  const [one = 0, two = 0, three = 0] = bytes
  const bits = (one << 16) | (two << 8) | three
  const chars = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join('')
  return chars.slice(0, bytes.length + 1).padEnd(4, '=')
}
