const polynomial = 0xedb88320
const table = Uint32Array.from({ length: 256 }, (_, byte) => remainder(byte))

/** The checksum of ZIP (APPNOTE 4.4.7). fflate does not compare it, and a flipped bit may be a figure. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function remainder(byte: number): number {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
  return crc
}
