import type { Heading, ParagraphRole } from '../document/block'
import { scanXml, type XmlTag } from './scan-xml'

/** What a paragraph is according to its style. */
export interface StyleMeaning {
  /** Level of a heading; undefined for text. */
  readonly level: Heading['level'] | undefined
  readonly role: ParagraphRole
}

export type DocxStyles = ReadonlyMap<string, StyleMeaning>

export const plainText: StyleMeaning = { level: undefined, role: 'body' }

interface Style {
  name: string
  basedOn: string | undefined
  outline: number | undefined
}

const roles: ReadonlyMap<string, ParagraphRole> = new Map([
  ['signature', 'signature'],
  ['date', 'date'],
  ['附件说明', 'attachments'],
])

const longestChain = 20

/** What each paragraph style of `styles.xml` means, by its id. Styles that cannot be read mean text. */
export function readStyles(xml: string): DocxStyles {
  const styles = collectStyles(xml)
  return new Map([...styles.keys()].map((id) => [id, meaningOf(styles, id)]))
}

/** Outline level 0 stands above level 1; from 3 on the text is no heading of a report. */
export function levelOfOutline(outline: number): Heading['level'] | undefined {
  if (outline === 0) return 1
  if (outline === 1) return 2
  return outline === 2 ? 3 : undefined
}

function collectStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let current: Style | undefined
  scanXml(xml, {
    open: (tag) => {
      if (tag.name === 'w:style') {
        const id = tag.attribute('w:styleId') ?? ''
        current = { name: plain(id), basedOn: undefined, outline: undefined }
        styles.set(id, current)
      } else if (current) takeProperty(current, tag)
    },
    close: (name) => {
      if (name === 'w:style') current = undefined
    },
    text: () => {},
  })
  return styles
}

function takeProperty(style: Style, tag: XmlTag): void {
  if (tag.name === 'w:name') style.name = plain(tag.attribute('w:val') ?? '')
  else if (tag.name === 'w:basedOn') style.basedOn = tag.attribute('w:val')
  else if (tag.name === 'w:outlineLvl') style.outline = Number(tag.attribute('w:val'))
}

/** `heading 1`, `Heading1` and `Heading 1` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\s/g, '')
}

/** What a style does not say itself is said by the one that it is based on. */
function meaningOf(styles: ReadonlyMap<string, Style>, id: string): StyleMeaning {
  let style = styles.get(id)
  for (let steps = 0; style && steps < longestChain; steps++) {
    const role = roles.get(style.name)
    if (role) return { level: undefined, role }
    if (isTitle(style)) return { level: 0, role: 'body' }
    const outline = style.outline ?? outlineByName(style.name)
    if (outline !== undefined) return { level: levelOfOutline(outline), role: 'body' }
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
  }
  return plainText
}

function isTitle({ name }: Style): boolean {
  return name === 'title' || name === '标题'
}

function outlineByName(name: string): number | undefined {
  const [, number] = /^(?:heading|标题)([1-9])$/.exec(name) ?? []
  return number === undefined ? undefined : Number(number) - 1
}
