import { Inflate, inflateSync } from 'fflate'
import { crc32 } from './crc32'
import { type Refusal, refuse } from './read-result'
import { damaged, readDirectory, type ZipDirectory, type ZipEntry } from './zip-directory'

export type ZipPart = { readonly ok: true; readonly bytes: Uint8Array } | Refusal

export interface Zip {
  readonly ok: true
  has(name: string): boolean
  /** Unpacks one entry; nothing else of the file is unpacked. */
  read(name: string): ZipPart
}

const largestEntry = 50 * 1024 * 1024
/** Word's XML packs 10 to 40 times; a bomb packs about 1,000 times. Small entries may pack better. */
const highestRatio = 250
const alwaysUnpacked = 1024 * 1024
/** Bytes given to fflate at a time: one piece can grow to 8 MB before it is seen how large it is. */
const pieceLength = 8 * 1024
/** Packed bytes that cannot grow to more than 32 MB. */
const smallEntry = 32 * 1024

const localHeader = { signature: 0x04034b50, length: 30 } as const
const stored = 0
const deflated = 8
const encrypted = 1

const bomb = refuse('文件解开后大得不合常理，不像年度报告，为安全起见没有打开。')

/** A ZIP file whose entries are unpacked one by one, within limits and compared with their checksums. */
export function openZip(bytes: Uint8Array): Zip | Refusal {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const { entries } = directory
  return {
    ok: true,
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => readEntry(bytes, entries, name.toLowerCase()),
  }
}

function readEntry(bytes: Uint8Array, entries: ZipDirectory, name: string): ZipPart {
  const entry = entries.get(name)
  if (!entry) return damaged
  if (entry.flags & encrypted) {
    return refuse('这个压缩文件加了密码。请去掉密码，另存一份再试。')
  }
  if (isBomb(entry)) return bomb
  const packed = packedBytes(bytes, entry)
  if (!packed) return damaged
  const part = entry.method === stored ? storedPart(packed, entry) : inflated(packed, entry)
  return part.ok && crc32(part.bytes) !== entry.crc ? damaged : part
}

function isBomb({ size, packedSize }: ZipEntry): boolean {
  return size > largestEntry || (size > alwaysUnpacked && size > packedSize * highestRatio)
}

function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | undefined {
  if (at + localHeader.length > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, localHeader.length)
  if (view.getUint32(0, true) !== localHeader.signature) return undefined
  const start = at + localHeader.length + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + packedSize
  return end > bytes.length ? undefined : bytes.subarray(start, end)
}

function storedPart(packed: Uint8Array, { size }: ZipEntry): ZipPart {
  return packed.length === size ? { ok: true, bytes: packed } : damaged
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry): ZipPart {
  if (method !== deflated) return refuse('文件用了不常见的压缩方法。请用 Word、WPS 另存一份再试。')
  try {
    const bytes = packed.length <= smallEntry ? inflateSmall(packed, size) : inflate(packed, size)
    if (bytes.length > size) return bomb
    return bytes.length === size ? { ok: true, bytes } : damaged
  } catch (error) {
    return refuse(`${damaged.message}（${error instanceof Error ? error.message : String(error)}）`)
  }
}

/** At once, without the buffers of a stream; a byte more than declared tells that there are more. */
function inflateSmall(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) })
}

/** Gives up as soon as there are more bytes than declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size + 1)
  let length = 0
  const stream = new Inflate((chunk) => {
    bytes.set(chunk.subarray(0, bytes.length - length), length)
    length = Math.min(bytes.length, length + chunk.length)
  })
  for (let at = 0; at < packed.length && length <= size; at += pieceLength) {
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
  }
  return bytes.subarray(0, length)
}
