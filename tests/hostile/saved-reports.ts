import { writeDocx } from '../../src/write/write-docx'
import { savedAs } from '../libreoffice'
import type { Dice } from '../recognise/mutate'
import { sampleProperties } from '../write/sample-report'
import { oneOf } from './fuzz-damage'
import { type Known, wholeReports } from './known-figures'

export interface SavedReport {
  readonly file: Uint8Array
  readonly known: Known
}

const cellMark = 7

/** The undamaged reports as LibreOffice saves them as .doc. */
export async function reportsAsDoc(): Promise<readonly SavedReport[]> {
  const files = await Promise.all(
    wholeReports.map(({ blocks }) => writeDocx(blocks, sampleProperties)),
  )
  const saved = await savedAs('doc', 'docx', files)
  return wholeReports.map((known, index) => ({ known, file: saved[index] ?? new Uint8Array() }))
}

/** With figures changed where they lie in the file, and bytes damaged that are none of its text. */
export function damagedDoc({ file, known }: SavedReport, dice: Dice): SavedReport {
  const bytes = Uint8Array.from(file)
  const figures = new Map(known.figures)
  const done = [...known.done]
  for (let count = dice(4); count > 0; count -= 1) {
    const [address, before] = oneOf([...figures], dice)
    const after = before.replace(/\d/g, () => String(1 + dice(9)))
    if (before === after || !exchange(bytes, before, after)) continue
    figures.set(address, after)
    done.push(`${address} is ${after}`)
  }
  const [from, to] = textIn(file)
  for (let count = dice(4); count > 0; count -= 1) {
    const at = dice(bytes.length)
    if (at < from || at >= to) bytes[at] = dice(256)
  }
  const end = dice(6) === 0 ? dice(bytes.length) : bytes.length
  return { file: bytes.subarray(0, end), known: { ...known, figures, done } }
}

/** Puts a figure in the place of another in the one cell that holds it; false where there is not one. */
function exchange(bytes: Uint8Array, before: string, after: string): boolean {
  const places = placesOfText(bytes, before)
  const [at] = places
  if (at === undefined || places.length > 1) return false
  bytes.set(inCell(after), at)
  return true
}

function placesOfText(bytes: Uint8Array, figure: string): number[] {
  const wanted = inCell(figure)
  const found: number[] = []
  for (let at = bytes.indexOf(cellMark); at >= 0; at = bytes.indexOf(cellMark, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) found.push(at)
  }
  return found
}

/** The text of a cell between the marks that end the cell before and itself, two bytes a sign. */
function inCell(figure: string): number[] {
  const mark = String.fromCharCode(cellMark)
  return Array.from(mark + figure + mark, (sign) => [sign.charCodeAt(0), 0]).flat()
}

/** From the first cell mark to the last, and some text around them. */
function textIn(bytes: Uint8Array): readonly [number, number] {
  const marks = placesOfText(bytes, '0')
  return [(marks[0] ?? 0) - 8000, (marks[marks.length - 1] ?? bytes.length) + 8000]
}
