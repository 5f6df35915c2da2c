import { type Bytes, bytesIn, DamagedDoc } from './doc-bytes'

/** An OLE container ([MS-CFB]): a file system of its own, in which old Office files are kept. */
export interface Container {
  /** Names of the streams at the top, not those of embedded objects. */
  readonly names: readonly string[]
  /** The bytes of a stream at the top; undefined where there is none of that name. */
  read(name: string): Uint8Array | undefined
}

interface Sectors {
  readonly bytes: Uint8Array
  readonly size: number
  readonly fat: readonly number[]
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const entryLength = 128
const miniSectorSize = 64
/** [MS-CFB] §2.1: numbers from here on are no sectors, but mark a chain's end, free sectors and the like. */
const lastSector = 0xfffffffa
const streamType = 2
const rootType = 5

export function isContainer(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/**
 * Written here because npm cfb 1.2.2 follows a chain that bites its own tail until the memory is full.
 * Nothing is followed twice here, and nothing is read that the file does not hold.
 */
export function openContainer(bytes: Uint8Array): Container {
  const header = bytesIn(bytes)
  const sectors = readSectors(bytes, header)
  const directory = bytesIn(readChain(sectors, header.u32(48)))
  const root = entryAt(directory, 0)
  if (root.type !== rootType) throw new DamagedDoc('no root')
  const entries = childrenOf(directory, root)
  const cutoff = header.u32(56)
  const mini = () => miniSectors(sectors, header, root)
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = entries.find((other) => other.name === name)
      if (!entry) return undefined
      const chain = readChain(entry.size < cutoff ? mini() : sectors, entry.start, entry.size)
      if (chain.length < entry.size) throw new DamagedDoc('a stream is cut off')
      return chain.subarray(0, entry.size)
    },
  }
}

/** §2.2, §2.3, §2.5: the table of chains, found by a list that begins in the header. */
function readSectors(bytes: Uint8Array, header: Bytes): Sectors {
  const shift = header.u16(30)
  if (shift !== 9 && shift !== 12) throw new DamagedDoc('sector size')
  const size = 2 ** shift
  const most = Math.ceil(bytes.length / size)
  const fatSectors: number[] = []
  const takeSectors = (list: Bytes, from: number, count: number) => {
    for (let index = 0; index < count; index++) {
      const sector = list.u32(from + 4 * index)
      if (sector <= lastSector) fatSectors.push(sector)
    }
  }
  takeSectors(header, 76, 109)
  let next = header.u32(68)
  for (let count = 0; next <= lastSector; count++) {
    if (count > most) throw new DamagedDoc('endless list')
    const list = bytesIn(sectorAt({ bytes, size }, next))
    takeSectors(list, 0, size / 4 - 1)
    next = list.u32(size - 4)
  }
  if (fatSectors.length > most) throw new DamagedDoc('more chains than sectors')
  const fat: number[] = []
  for (const sector of fatSectors) {
    const list = bytesIn(sectorAt({ bytes, size }, sector))
    for (let at = 0; at + 4 <= list.length; at += 4) fat.push(list.u32(at))
  }
  return { bytes, size, fat }
}

/** §2.4, §2.6.2: small streams lie in one stream, in sectors of their own. */
function miniSectors(sectors: Sectors, header: Bytes, root: Entry): Sectors {
  const list = bytesIn(readChain(sectors, header.u32(60)))
  const fat = Array.from({ length: Math.floor(list.length / 4) }, (_, index) => list.u32(4 * index))
  const stream = readChain(sectors, root.start)
  const bytes = new Uint8Array(miniSectorSize + stream.length)
  bytes.set(stream, miniSectorSize)
  return { bytes, size: miniSectorSize, fat }
}

/** As much of a chain as `wanted`, or all of it. */
function readChain(sectors: Sectors, start: number, wanted = Number.POSITIVE_INFINITY): Uint8Array {
  const parts: Uint8Array[] = []
  const seen = new Set<number>()
  let length = 0
  for (let sector = start; sector <= lastSector && length < wanted; ) {
    if (seen.has(sector)) throw new DamagedDoc('endless chain')
    seen.add(sector)
    const part = sectorAt(sectors, sector)
    parts.push(part)
    length += part.length
    sector = sectors.fat[sector] ?? lastSector + 1
  }
  const chain = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    chain.set(part, at)
    at += part.length
  }
  return chain
}

/** The first one follows the header; the last one of a file may be shorter. */
function sectorAt({ bytes, size }: Pick<Sectors, 'bytes' | 'size'>, sector: number): Uint8Array {
  const from = (sector + 1) * size
  if (from >= bytes.length) throw new DamagedDoc('a sector is missing')
  return bytes.subarray(from, Math.min(from + size, bytes.length))
}

/** §2.6.4: the entries of a storage are a tree of siblings. */
function childrenOf(directory: Bytes, root: Entry): Entry[] {
  const children: Entry[] = []
  const seen = new Set<number>()
  const open = [root.child]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id > lastSector || seen.has(id)) continue
    seen.add(id)
    const entry = entryAt(directory, id)
    if (entry.type === streamType) children.push(entry)
    open.push(entry.left, entry.right)
  }
  return children
}

/** §2.6.1. */
function entryAt(directory: Bytes, id: number): Entry {
  const at = id * entryLength
  const nameLength = Math.min(64, directory.u16(at + 64))
  const name = new TextDecoder('utf-16le').decode(
    directory.slice(at, at + Math.max(0, nameLength - 2)),
  )
  return {
    name,
    type: directory.u8(at + 66),
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  }
}
