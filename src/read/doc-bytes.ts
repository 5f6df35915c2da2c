/** Thrown within the reader of .doc files where one says what cannot be; `readDoc` turns it into words. */
export class DamagedDoc extends Error {}

/** Numbers in bytes, little-endian as in all of [MS-CFB] and [MS-DOC]; none is read beyond the end. */
export interface Bytes {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  i16(at: number): number
  u32(at: number): number
  i32(at: number): number
  slice(from: number, to: number): Uint8Array
}

export function bytesIn(source: Uint8Array): Bytes {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength)
  const { length } = source
  const inside = (at: number, size: number) => {
    if (!(at >= 0 && at + size <= length)) throw new DamagedDoc('beyond the end')
    return at
  }
  return {
    length,
    u8: (at) => view.getUint8(inside(at, 1)),
    u16: (at) => view.getUint16(inside(at, 2), true),
    i16: (at) => view.getInt16(inside(at, 2), true),
    u32: (at) => view.getUint32(inside(at, 4), true),
    i32: (at) => view.getInt32(inside(at, 4), true),
    slice: (from, to) => {
      if (to < from) throw new DamagedDoc('ends before it begins')
      return source.subarray(inside(from, to - from), to)
    },
  }
}
