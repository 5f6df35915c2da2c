import type { ParagraphRole } from '../document/block'
import { type Bytes, bytesIn } from './doc-bytes'
import type { DocFile } from './doc-fib'
import { type DocxStyles, levelOfOutline, type StyleMeaning } from './docx-styles'

interface Style {
  readonly name: string
  readonly basedOn: number
}

const roles: ReadonlyMap<string, ParagraphRole> = new Map([
  ['signature', 'signature'],
  ['date', 'date'],
  ['附件说明', 'attachments'],
])

const none = 0xfff
const longestChain = 20

/** What each paragraph style means, by its number as text ([MS-DOC] STSH). */
export function readDocStyles({ table, styles: range }: DocFile): DocxStyles {
  const meanings = new Map<string, StyleMeaning>()
  if (range.length < 6) return meanings
  const list = bytesIn(table.slice(range.from, range.from + range.length))
  const styles = stylesIn(list)
  styles.forEach((_, number) => {
    const meaning = meaningOf(styles, number)
    if (meaning) meanings.set(String(number), meaning)
  })
  return meanings
}

/** [MS-DOC] STSH: the list's head, then each style after its length, which is 0 where there is none. */
function stylesIn(list: Bytes): ReadonlyMap<number, Style> {
  const styles = new Map<number, Style>()
  const baseLength = list.u16(4)
  let at = 2 + list.u16(0)
  for (let number = 0; at + 2 <= list.length; number++) {
    const length = list.u16(at)
    const style = length === 0 ? undefined : styleIn(list, at + 2, baseLength)
    if (style) styles.set(number, style)
    at += 2 + length + (length % 2)
  }
  return styles
}

/** [MS-DOC] STD; the name is in UTF-16 behind its length. */
function styleIn(list: Bytes, at: number, baseLength: number): Style | undefined {
  const nameAt = at + baseLength
  if (nameAt + 2 > list.length) return undefined
  const end = nameAt + 2 + 2 * list.u16(nameAt)
  if (end > list.length) return undefined
  const name = new TextDecoder('utf-16le').decode(list.slice(nameAt + 2, end))
  // Behind a comma stand other names of the same style.
  const [first = ''] = name.toLowerCase().replace(/\s/g, '').split(',')
  return { name: first, basedOn: list.u16(at + 2) >> 4 }
}

function meaningOf(styles: ReadonlyMap<number, Style>, number: number): StyleMeaning | undefined {
  let style = styles.get(number)
  for (let steps = 0; style && steps < longestChain; steps++) {
    const { name, basedOn } = style
    const role = roles.get(name)
    if (role) return { level: undefined, role }
    if (name === 'title' || name === '标题') return { level: 0, role: 'body' }
    const [, outline] = /^(?:heading|标题)([1-9])$/.exec(name) ?? []
    if (outline !== undefined) return { level: levelOfOutline(Number(outline) - 1), role: 'body' }
    style = basedOn === none ? undefined : styles.get(basedOn)
  }
  return undefined
}
