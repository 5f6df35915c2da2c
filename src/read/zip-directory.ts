import { strFromU8 } from 'fflate'
import { type Refusal, refuse } from './read-result'

/** One entry of the archive's central directory (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header stands. */
  readonly at: number
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>

export const damaged = refuse(
  '文件已损坏或者不完整，可能没有下载完、复制完。请重新取得这个文件，或者用 Word、WPS 打开后另存一份再试。',
)

const mostEntries = 2000
const endRecord = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const
const directoryHeader = { signature: 0x02014b50, length: 46 } as const

/** The entries of a ZIP file by name in lower case, as OPC compares names (ECMA-376-2 §9.1.1). */
export function readDirectory(
  bytes: Uint8Array,
): { readonly ok: true; readonly entries: ZipDirectory } | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return damaged
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return refuse('文件里的部件太多，不像年度报告，没有打开。')

  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + directoryHeader.length > end) return damaged
    if (view.getUint32(at, true) !== directoryHeader.signature) return damaged
    const entry = entryAt(bytes, view, at)
    if (entries.has(entry.name)) return damaged
    entries.set(entry.name, entry)
    at += directoryHeader.length + lengthAt(view, at, 28, 30, 32)
  }
  return { ok: true, entries }
}

/** The end record stands last, but for a comment of its own. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endRecord.length
  const first = Math.max(0, last - endRecord.longestComment)
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === endRecord.signature) return at
  }
  return undefined
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameAt = at + directoryHeader.length
  const name = strFromU8(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true)), true)
  return {
    name: name.replace(/\\/g, '/').toLowerCase(),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
}

function lengthAt(view: DataView, at: number, ...offsets: number[]): number {
  return offsets.reduce((total, offset) => total + view.getUint16(at + offset, true), 0)
}
