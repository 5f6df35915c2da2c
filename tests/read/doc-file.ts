/** Places in a .doc file that LibreOffice wrote ([MS-CFB] §2.2, [MS-DOC] Fib). */

const headerLength = 512
const sectorLength = 512

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Where the main stream begins with its FIB. */
export function fibOf(bytes: Uint8Array): number {
  return streamOf(bytes, 'WordDocument')
}

/** Where a stream's first sector lies. */
export function streamOf(bytes: Uint8Array, name: string): number {
  return sectorAt(viewOf(bytes).getInt32(entryOf(bytes, name) + 116, true))
}

/** Where the file's first table of chains lies. */
export function fatOf(bytes: Uint8Array): number {
  return sectorAt(viewOf(bytes).getInt32(76, true))
}

/** Where the directory's entry of that name lies. */
export function entryOf(bytes: Uint8Array, name: string): number {
  const view = viewOf(bytes)
  const directory = sectorAt(view.getInt32(48, true))
  for (let at = directory; at + 128 <= bytes.length; at += 128) {
    const text = Array.from(name, (_, index) =>
      String.fromCharCode(view.getUint16(at + 2 * index, true)),
    )
    if (text.join('') === name && view.getUint16(at + 64, true) === 2 * name.length + 2) return at
  }
  throw new Error(`no ${name}`)
}

/** The file with some bytes changed. */
export function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(bytes)
  change(viewOf(copy))
  return copy
}

function sectorAt(sector: number): number {
  return headerLength + sector * sectorLength
}

/** A stretch of the text, as Word saves one that was changed. */
export interface PieceOfText {
  readonly text: string
  /** One byte a character (Windows-1252) in place of two. */
  readonly isCompressed?: boolean
  /** Properties of its own ([MS-DOC] Prm). */
  readonly prm?: number
}

const fibLength = 2048

/** A .doc file of text alone; the pieces lie in the file in the contrary order. */
export function docOf(pieces: readonly PieceOfText[]): Uint8Array {
  const stored = pieces.map(({ text, isCompressed }) => storedText(text, isCompressed === true))
  const main = new Uint8Array(padded(fibLength + sum(stored.map(({ length }) => length))))
  const view = viewOf(main)
  const places = placeBackwards(main, stored)
  const table = listOfPieces(pieces, places)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 0x00c1, true)
  view.setUint16(10, 0x0200, true)
  view.setUint32(76, sum(pieces.map(({ text }) => text.length)), true)
  view.setUint32(154 + 8 * 33 + 4, table.length, true)
  return container({ WordDocument: main, '1Table': table })
}

function storedText(text: string, isCompressed: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return isCompressed ? Uint8Array.from(codes) : new Uint8Array(Uint16Array.from(codes).buffer)
}

function placeBackwards(main: Uint8Array, stored: readonly Uint8Array[]): number[] {
  let at = fibLength
  const places = [...stored].reverse().map((bytes) => {
    main.set(bytes, at)
    at += bytes.length
    return at - bytes.length
  })
  return places.reverse()
}

function listOfPieces(pieces: readonly PieceOfText[], places: readonly number[]): Uint8Array {
  const length = 4 * (pieces.length + 1) + 8 * pieces.length
  const list = new Uint8Array(5 + length)
  const view = viewOf(list)
  view.setUint8(0, 2)
  view.setUint32(1, length, true)
  let character = 0
  pieces.forEach(({ text, isCompressed, prm }, index) => {
    const place = places[index] ?? 0
    const descriptor = 5 + 4 * (pieces.length + 1) + 8 * index
    character += text.length
    view.setUint32(5 + 4 * (index + 1), character, true)
    view.setUint32(descriptor + 2, isCompressed ? 2 * place + 0x40000000 : place, true)
    view.setUint16(descriptor + 6, prm ?? 0, true)
  })
  return list
}

/** A container of at most 7 MB; streams lie one behind the other. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams)
  const lengths = Object.values(streams).map(({ length }) => Math.max(4096, padded(length)))
  const sectors = sum(lengths) / sectorLength + 1
  const fats = Math.ceil((sectors + 109) / 128)
  const file = new Uint8Array(headerLength + sectorLength * (fats + sectors))
  const view = viewOf(file)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setInt32(48, fats, true)
  view.setUint32(56, 4096, true)
  view.setInt32(60, -2, true)
  view.setInt32(68, -2, true)
  for (let index = 0; index < 109; index++) {
    view.setInt32(76 + 4 * index, index < fats ? index : -1, true)
  }
  for (let sector = 0; sector < fats + sectors; sector++) {
    view.setInt32(headerLength + 4 * sector, sector + 1, true)
  }
  writeEntry(view, fats, 0, 'Root Entry', 5, -2, 0)
  view.setInt32(sectorAt(fats) + 76, 1, true)
  view.setInt32(headerLength + 4 * fats, -2, true)
  let sector = fats + 1
  names.forEach((name, index) => {
    const bytes = streams[name] ?? new Uint8Array()
    writeEntry(view, fats, index + 1, name, 2, sector, Math.max(4096, bytes.length))
    view.setInt32(
      sectorAt(fats) + 128 * (index + 1) + 72,
      index + 2 > names.length ? -1 : index + 2,
      true,
    )
    file.set(bytes, sectorAt(sector))
    sector += (lengths[index] ?? 0) / sectorLength
    view.setInt32(headerLength + 4 * (sector - 1), -2, true)
  })
  return file
}

function writeEntry(
  view: DataView,
  directory: number,
  id: number,
  name: string,
  type: number,
  start: number,
  size: number,
): void {
  const at = sectorAt(directory) + 128 * id
  Array.from(name, (char, index) => view.setUint16(at + 2 * index, char.charCodeAt(0), true))
  view.setUint16(at + 64, 2 * name.length + 2, true)
  view.setUint8(at + 66, type)
  for (const link of [68, 72, 76]) view.setInt32(at + link, -1, true)
  view.setInt32(at + 116, start, true)
  view.setUint32(at + 120, size, true)
}

function padded(length: number): number {
  return Math.ceil(length / sectorLength) * sectorLength
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
